import { openingDays, openingTime } from '@/lib/clinic/opening-hours'

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

it.each([
  ['Monday to Friday', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
  ['Saturday', ['Saturday']],
  ['Tuesday and Thursday', ['Tuesday', 'Thursday']],
  ['Saturday to Monday', ['Saturday', 'Sunday', 'Monday']],
  ['monday – wednesday, Friday', ['Monday', 'Tuesday', 'Wednesday', 'Friday']],
  [['Monday', 'Sunday'], ['Monday', 'Sunday']],
  ['Mon-Fri', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
  ['Tues. & Thurs.', ['Tuesday', 'Thursday']],
  ['Wed through Fri; Sundays', ['Wednesday', 'Thursday', 'Friday', 'Sunday']],
  ['Sat', ['Saturday']],
  ['Weekdays', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
  ['weekdays and Saturday', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']],
  ['Weekends', ['Saturday', 'Sunday']],
  ['Daily', [...everyDay]],
  ['Every day', [...everyDay]],
  ['Holidays', []],
  ['Saturday (by appointment)', []],
  ['constructor', []],
  ['M-F', []],
  ['Mon-Wed-Fri', []],
  ['Monday to', []],
  ['Monday, and when we feel like it', []],
])('knows the days of “%s”', (days, expected) => {
  expect(openingDays(days)).toEqual(expected)
})

it.each([
  ['09:00', '9 am'],
  ['12:30', '12:30 pm'],
  ['00:00', '12 am'],
  ['18:00', '6 pm'],
  ['noon', 'noon'],
])('says %s as people do', (time, said) => {
  expect(openingTime(time)).toBe(said)
})
