import type { StringRule } from 'sanity'
import { textLimits } from './text-limits'

/** Source: NHS digital service manual, Do and Don't lists: read aloud without its heading, a bare line would sound like advice to do it. */
export const startsWithDoNot = () => (rule: StringRule) => [
  ...textLimits({ required: 'Write something here or remove this line.' })(rule),
  rule.custom((line) => !line || /^do not\s/i.test(line) || 'Start this line with “do not”.'),
]
