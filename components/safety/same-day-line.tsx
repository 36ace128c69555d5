import { pages } from '../navigation/routes'

/** The list of signs that need help today, for everybody: on the home page. */
export const sameDaySection = 'same-day'

interface SameDayLineProps {
  /** Where the signs stand, on this page or another. */
  href?: string
}

/** After the emergency card, which holds no link: the way to what is urgent but no emergency. */
export function SameDayLine({ href = `${pages.home.href}#${sameDaySection}` }: SameDayLineProps) {
  return <p>Not an emergency? See <a href={href}>signs that need help today</a>.</p>
}
