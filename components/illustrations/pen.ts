/**
 * The pen all pictures are drawn with: points in, the numbers of an SVG path out.
 * A picture is 720 units wide, so that whole numbers are fine enough.
 */
export type Point = readonly [x: number, y: number]

export interface Place {
  x: number
  y: number
  /** Degrees, clockwise. */
  turn?: number
  scale?: number
  /** Left and right changed over. */
  mirror?: boolean
}

/** Moves points from a shape's own axes to the page. */
export function put(points: readonly Point[], { x, y, turn = 0, scale = 1, mirror = false }: Place): Point[] {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  return points.map(([across, down]) => {
    const along = mirror ? -across : across
    return [x + along * cos - down * sin, y + along * sin + down * cos]
  })
}

/** A hand is never quite steady: each place on the page has its own small miss, always the same. */
const miss = (seed: number): number => Math.sin(seed * 12.9898) * 1.3
const byHand = ([x, y]: Point): Point => [x + miss(x + y * 0.7), y + miss(y - x * 0.3 + 9)]

function draw(raw: readonly Point[], closed: boolean): string {
  const points = raw.map(byHand)
  const last = points.length - 1
  const at = (index: number): Point => points[closed ? (index + points.length) % points.length : Math.min(last, Math.max(0, index))] ?? [0, 0]
  let pen: Point = [Math.round(at(0)[0]), Math.round(at(0)[1])]
  let path = `M${pen.join(' ')}c`
  for (let index = 0; index < (closed ? points.length : last); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const near: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const far: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    const steps = [near, far, to].flatMap(([x, y]) => [Math.round(x - pen[0]), Math.round(y - pen[1])])
    path += `${index ? ' ' : ''}${steps.join(' ')}`
    pen = [pen[0] + (steps[4] ?? 0), pen[1] + (steps[5] ?? 0)]
  }
  return (closed ? `${path}z` : path).replaceAll(' -', '-')
}

/** A soft closed outline through the points; a point given twice makes a corner. */
export const outline = (points: readonly Point[], place: Place = { x: 0, y: 0 }): string => draw(put(points, place), true)

/** A soft open line through the points. */
export const stroke = (points: readonly Point[], place: Place = { x: 0, y: 0 }): string => draw(put(points, place), false)

/** A whole shape from its right half, top to bottom; points on the middle line are used once. */
export const both = (half: readonly Point[]): Point[] => [...half, ...half.toReversed().filter(([x]) => x !== 0).map(([x, y]): Point => [-x, y])]

/** The ring that a clinician draws round the part that matters; its ends pass each other. */
export function ring(x: number, y: number, rx: number, ry: number): string {
  const turns = [-2.2, -1.4, -0.6, 0.2, 1, 1.8, 2.6, 3.4, 4.2, 4.7]
  return stroke(turns.map((turn, index) => {
    const loose = 0.95 + index * 0.014
    return [x + Math.cos(turn) * rx * loose, y + Math.sin(turn) * ry * loose]
  }))
}
