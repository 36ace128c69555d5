import type { EmailRule, StringRule, UrlRule } from 'sanity'
import { emailPattern, isSecureAddress, isWebAddress, phonePattern } from '../../../lib/addresses/patterns'

/*
 * Addresses that may be left out, and are written in one way when they are given. The readers ask the same patterns: what
 * passes here breaks no page.
 */

export const secureAddress = (rule: UrlRule) =>
  rule.custom((address) => !address || isSecureAddress(address) || 'Write a full address that starts with https://. Pages lead patients to secure addresses only.')

export const webAddress = (rule: UrlRule) => rule.custom((address) => !address || isWebAddress(address) || 'Write a full address that starts with https://.')

export const phoneNumber = (rule: StringRule) => rule.custom((number) => !number || phonePattern.test(number) || 'Write digits, spaces and dashes only.')

export const emailAddress = (rule: EmailRule) => rule.custom((address) => !address || emailPattern.test(address) || 'Write a whole email address, such as hello@clinic.ca.')
