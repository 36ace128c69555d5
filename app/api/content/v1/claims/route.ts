import { getEvidence } from '@/sanity/content/evidence'
import { claimOf } from '../../answers'
import { respond } from '../../respond'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { claims } = await getEvidence()
  return respond({ claims: claims.map(claimOf) })
}
