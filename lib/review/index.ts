export { addMonths, clinicDay } from './days.ts'
export { digest } from './digest.ts'
export { latestDue, reviewMonths, reviewProblems, reviewStatus, samePerson, type ReviewNotice, type ReviewRecord, type ReviewStatus } from './status.ts'
