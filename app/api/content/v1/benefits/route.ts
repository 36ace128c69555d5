import { getBenefit } from '@/sanity/content/benefit'
import { getBenefits } from '@/sanity/content/benefits'
import { shown } from '@/sanity/content/read'
import { benefitOf } from '../../answers'
import { respond } from '../../respond'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const benefits = await shown(await getBenefits(), ({ slug }) => getBenefit(slug))
  return respond({ benefits: benefits.map(benefitOf) })
}
