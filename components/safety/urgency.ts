import type { CareLevel } from '@/lib/care/care-cards'

/**
 * Urgency in words, hidden inside the heading, because colour says nothing to a screen reader.
 * Source: NHS digital service manual, care cards. The last level is ours.
 */
export const urgencyPrefixes: Record<CareLevel, string> = {
  emergency: 'Immediate action required: ',
  sameDay: 'Urgent advice: ',
  routine: 'Non-urgent advice: ',
  pauseMassage: 'Tell your RMT first: ',
}

/** A number that a phone can call: digits and a leading plus. */
export const telephone = (phone: string): string => `tel:${phone.replace(/(?!^\+)\D/g, '')}`
