// Where Chromium is on this machine. Built-ins only.
import { existsSync } from 'node:fs'

/** The one that CHROMIUM names, whether or not it is there; else Debian's, or Chrome; undefined when there is none. */
export function findChromium(env = process.env) {
  return env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
}
