import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { shown } from '@/sanity/content/read'
import { listedCondition } from '../../answers'
import { respond } from '../../respond'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const conditions = await shown(await getConditions(), ({ slug }) => getCondition(slug))
  return respond({ conditions: conditions.map(listedCondition) })
}
