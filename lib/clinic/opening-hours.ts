const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type Weekday = (typeof week)[number]

/** What people call several days at once. */
const together = new Map<string, readonly Weekday[]>([['weekday', week.slice(0, 5)], ['weekend', week.slice(5)], ['daily', week], ['every day', week], ['everyday', week]])

/** “09:00” as people say it: “9 am”. Anything else stays as it is written. */
export function openingTime(time: string): string {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (hour === undefined || Number(hour) > 23) return time
  const half = Number(hour) < 12 ? 'am' : 'pm'
  const shown = Number(hour) % 12 || 12
  return `${shown}${minute === '00' ? '' : `:${minute}`} ${half}`
}

/**
 * The days that a line of opening hours names: “Monday to Friday”, “Saturday, Sunday”, “Tues & Thurs”, “Mon–Fri”, “weekdays”, “daily”.
 * Empty when a word of it is not a day: what isn't understood is not told to machines.
 */
export function openingDays(days: string | readonly string[]): Weekday[] {
  const named = (typeof days === 'string' ? days.split(/[,;&/]|\band\b/i) : days).map((part) => part.trim()).filter(Boolean)
  const found = named.map((part) => {
    const all = together.get(singular(part.toLowerCase().replace(/\s+/g, ' ')))
    if (all) return all
    const [from, to = from, ...more] = part.split(/\s+(?:to|until|through|thru)\s+|\s*[–—-]\s*/i).map(dayNamed)
    if (from === undefined || to === undefined || from < 0 || to < 0 || more.length > 0) return undefined
    return from <= to ? week.slice(from, to + 1) : [...week.slice(from), ...week.slice(0, to + 1)]
  })
  return found.includes(undefined) ? [] : [...new Set(found.flatMap((part) => part ?? []))]
}

/** Its place in the week, by its name or the beginning of it, at least three letters: “Tue”, “Tues.”, “Saturdays”; -1 of what is no day. */
function dayNamed(day: string): number {
  const name = day.toLowerCase().replace(/\.$/, '')
  return week.findIndex((known) => [name, singular(name)].some((written) => written.length >= 3 && known.toLowerCase().startsWith(written)))
}

const singular = (name: string): string => name.replace(/s$/, '')
