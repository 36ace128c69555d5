'use client'

// The plain variant: `NextStudio` of 'next-sanity/studio' also loads a script from Sanity's hosts.
import { NextStudio } from 'next-sanity/studio/client-component'
import config from '@/sanity.config'

export function Studio() {
  return <NextStudio config={config} />
}
