import 'server-only'
import { z } from 'zod'
import { localAddress } from '@/lib/local-address.mjs'

/** What the site needs to know about where it runs. */
export const site = z
  .object({
    url: z.url({ protocol: /^https?$/, error: 'SITE_URL: the public address, such as https://www.example.com' }).transform((url) => url.replace(/\/+$/, '')),
    /** Signs the content lake's webhook. Without it every webhook is refused. */
    revalidateSecret: z.string().min(16, 'REVALIDATE_SECRET: 16 characters or more').optional(),
    /** Where this process itself answers, for rendering its own pages anew. */
    localUrl: z.url({ error: 'HOST, PORT: what this process listens on, such as 127.0.0.1 and 3000' }),
  })
  .parse({
    url: process.env.SITE_URL || 'http://localhost:3000',
    revalidateSecret: process.env.REVALIDATE_SECRET || undefined,
    localUrl: localAddress(process.env.HOST || '127.0.0.1', Number(process.env.PORT || 3000)),
  })
