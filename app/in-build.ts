import { BrokenContentError } from '@/sanity/content/read'

/**
 * For a fixed address, which a build can't leave out as it leaves out a document's page. A build has no last good page, and must
 * not fail: without it there is no Studio to mend the content in. Then undefined stands for what may not be shown yet, and the log
 * says why. A running site throws, so that the last good page stays.
 */
export async function unlessRefusedInBuild<Content>(read: () => Promise<Content>): Promise<Content | undefined> {
  try {
    return await read()
  } catch (error) {
    if (process.env.NEXT_PHASE !== 'phase-production-build' || !(error instanceof BrokenContentError)) throw error
    console.warn(`content: not shown until it is mended: ${error.message}`)
    return undefined
  }
}
