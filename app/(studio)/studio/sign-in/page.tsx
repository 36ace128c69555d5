import type { Metadata } from 'next'
import { SignIn } from '@/sanity/studio/sign-in'

export const metadata: Metadata = { title: 'Sign in · Lumbar Studio', robots: { index: false, follow: false }, referrer: 'same-origin' }

export default function SignInPage() {
  return <SignIn />
}
