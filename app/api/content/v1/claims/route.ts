import { getEvidence } from '@/sanity/content/evidence'
import { unlessRefusedInBuild } from '../../../../in-build'
import { claimOf } from '../../answers'
import { noClaimsYet, respond } from '../../respond'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const evidence = await unlessRefusedInBuild(getEvidence)
  return evidence ? respond({ claims: evidence.claims.map(claimOf) }) : noClaimsYet()
}
