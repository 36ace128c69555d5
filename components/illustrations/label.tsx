import { Leader } from './lines'
import type { Point } from './pen'
import styles from './illustration.module.css'

interface LabelProps {
  /** One word or a few; a line break starts a new line. */
  text: string
  at: Point
  /** Where its line leads; the line starts beside the words. */
  to?: Point
  anchor?: 'start' | 'middle' | 'end'
  kind?: 'heading'
}

const leading = 38
/** Of a letter, in a wide font; and from the words to their line. */
const letter = 21
const clearance = 16

/** Words in a picture, with a thin line to what they name. */
export function Label({ text, at: [x, y], to, anchor = 'start', kind }: LabelProps) {
  const lines = text.split('\n')
  const bottom = y + (lines.length - 1) * leading
  return (
    <>
      {to ? <Leader from={leaderStart({ x, y, bottom, anchor, to, lines })} to={to} /> : null}
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + index * leading} {...(kind ? { className: styles[kind] } : {})} {...(anchor === 'start' ? {} : { textAnchor: anchor })}>
          {line}
        </text>
      ))}
    </>
  )
}

interface Start {
  x: number
  y: number
  bottom: number
  anchor: 'start' | 'middle' | 'end'
  to: Point
  lines: readonly string[]
}

/** From the side of the words that faces the part, or from above or below when the part lies over or under them. */
function leaderStart({ x, y, bottom, anchor, to, lines }: Start): Point {
  const width = Math.max(...lines.map((line) => line.length)) * letter
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  if (to[0] < left) return [left - clearance, (y + bottom) / 2 - 11]
  if (to[0] > left + width) return [left + width + clearance, (y + bottom) / 2 - 11]
  return [Math.min(left + width - 24, Math.max(left + 24, to[0])), to[1] > y ? bottom + 14 : y - 36]
}
