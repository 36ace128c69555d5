import 'server-only'
import { z } from 'zod'

/** What the site needs to know about where it runs. */
export const site = z
  .object({
    url: z.url({ protocol: /^https?$/, error: 'SITE_URL: the public address, such as https://www.example.com' }).transform((url) => url.replace(/\/+$/, '')),
    /** Signs the content lake's webhook. Without it every webhook is refused. */
    revalidateSecret: z.string().min(16).optional(),
    /** Where this process itself answers, for warming its own pages. */
    port: z.coerce.number().int().default(3000),
  })
  .parse({
    url: process.env.SITE_URL || 'http://localhost:3000',
    revalidateSecret: process.env.REVALIDATE_SECRET || undefined,
    port: process.env.PORT || undefined,
  })
