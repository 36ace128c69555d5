/** A date in full, as it is on the clinic's own calendar. A day without a time is that day everywhere. */
export function fullDate(date: string): string {
  const timeZone = date.includes('T') ? 'America/Vancouver' : 'UTC'
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone }).format(new Date(date))
}
