import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { showable } from '@/sanity/content/read'
import { wholeCondition } from '../../../answers'
import { noSuchCondition, respond } from '../../../respond'

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return showable(await getConditions(), ({ slug }) => getCondition(slug))
}

/** The proxy answers for a slug that doesn't exist; one that is gone since is not found here. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const condition = await getCondition(slug)
  if (condition === null) return noSuchCondition()
  return respond({ condition: wholeCondition(condition) })
}
