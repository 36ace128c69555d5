/**
 * The geometry of the lumbar spine seen from its left side, front to the left, in a box of 480 × 600.
 * One drawing in numbers, so that a condition can change a part of it.
 */
type Point = readonly [x: number, y: number]

export interface Place {
  x: number
  y: number
  /** Degrees; the front edge sinks with it. */
  tilt: number
  width: number
  height: number
}

/** L1 to L5 and the top of the sacrum: the inward curve of the low back, each bone a little broader than the one above. */
const places: readonly [Place, Place, Place, Place, Place, Place] = [
  { x: 240, y: 66, tilt: -12, width: 94, height: 60 },
  { x: 220, y: 152, tilt: -7, width: 99, height: 62 },
  { x: 209, y: 241, tilt: 0, width: 104, height: 63 },
  { x: 211, y: 331, tilt: 9, width: 108, height: 63 },
  { x: 231, y: 419, tilt: 21, width: 110, height: 62 },
  { x: 275, y: 500, tilt: 38, width: 104, height: 60 },
]
const [, , , , , s1] = places
const lumbar = places.slice(0, 5)

const round = (value: number): number => Math.round(value)

/** From a bone's own axes (front to back, top to bottom, in parts of its half size) to the page. */
function on({ x, y, tilt, width, height }: Place, [along, down]: Point): Point {
  const angle = (-tilt * Math.PI) / 180
  const dx = (along * width) / 2
  const dy = (down * height) / 2
  return [round(x + dx * Math.cos(angle) - dy * Math.sin(angle)), round(y + dx * Math.sin(angle) + dy * Math.cos(angle))]
}

/** A path through a template such as `M# Q# #z`, each # a point of the bone's own axes. */
function path(template: string, place: Place, points: readonly Point[]): string {
  const rest = points.map((point) => on(place, point).join(' '))
  return template.replace(/#/g, () => rest.shift() ?? '')
}

/** A curve through points (Catmull-Rom as cubic Bézier). */
function curve(points: readonly Point[], start = 'M'): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const parts = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const near = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const far = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[...near, ...far, ...to].map(round).join(' ')}`
  })
  return `${start}${at(0).join(' ')}${parts.join('')}`
}

/** A drum with a waist: end plates wide, sides drawn in. */
const body = (place: Place): string =>
  path('M#Q# #Q# #Q# #Q# #Q# #Q# #Q# #Q# #z', place, [
    [-0.85, -1], [0, -0.86], [0.85, -1], [1.05, -1], [1, -0.72], [0.84, 0], [1, 0.72], [1.05, 1], [0.85, 1],
    [0, 0.86], [-0.85, 1], [-1.05, 1], [-1, 0.72], [-0.84, 0], [-1, -0.72], [-1.05, -1], [-0.85, -1],
  ])

/** Arch, joint and blade behind the canal. */
const arch = (place: Place): string =>
  path('M#C# # #C# # #C# # #C# # #C# # #z', place, [
    [0.9, -0.62],
    [1.2, -0.62], [1.35, -1.15], [1.62, -1.05],
    [1.86, -0.95], [1.8, -0.45], [2.05, -0.35],
    [2.5, -0.3], [3.02, -0.1], [3.02, 0.4],
    [3.02, 0.95], [2.4, 0.75], [2.05, 0.7],
    [1.8, 0.75], [1.78, 1.45], [1.5, 1.35],
  ]).replace(/z$/, `C${on(place, [1.25, 1.25])} ${on(place, [1.5, 0.15])} ${on(place, [0.9, 0.05])}z`)

/** The cushion between two bones, a little fuller in front. */
function disc(upper: Place, lower: Place): string {
  const [a, b, c, d] = [on(upper, [-0.9, 1.03]), on(upper, [0.9, 1.03]), on(lower, [0.9, -1.03]), on(lower, [-0.9, -1.03])]
  const side = (p: Point, q: Point, out: number): string => `${round((p[0] + q[0]) / 2 + out)} ${round((p[1] + q[1]) / 2)}`
  return `M${a}Q${on(upper, [0, 0.9])} ${b}Q${side(b, c, 12)} ${c}Q${on(lower, [0, -0.9])} ${d}Q${side(d, a, -16)} ${a}z`
}

/** One root leaves through the gap under each arch, then runs down and forward. */
const root = (place: Place): string => path('M#C# # #', place, [[1.3, 0.75], [1.1, 0.9], [0.72, 1.15], [0.62, 2.2]])

/** A line behind the spine that follows its curve, from above the picture to below it. */
function behind(away: number): Point[] {
  const middle = lumbar.map(({ x, y }): Point => [round(x + away), y])
  const [first, last] = [middle[0] ?? [0, 0], middle.at(-1) ?? [0, 0]]
  return [[first[0] + 28, -40], ...middle, [last[0] + 36, 520], [last[0] + 92, 640]]
}

export const spine = {
  bodies: lumbar.map(body),
  arches: lumbar.map(arch),
  discs: lumbar.map((place, index) => disc(place, places[index + 1] ?? s1)),
  sacrum: path('M#Q# #Q# #C# # #', s1, [[-0.9, -1], [0, -0.86], [0.9, -1], [1.12, -1], [1.15, -0.6], [1.5, 1.5], [1.3, 4], [1.9, 7]])
    + path('L#C# # #Q# #z', s1, [[0.9, 7], [0.6, 4], [-0.1, 2], [-0.95, -0.3], [-1.1, -0.95], [-0.9, -1]]),
  canal: curve([[300, -40], ...lumbar.map((place) => on(place, [1.24, 0])), on(s1, [1.35, 0.4]), on(s1, [1.5, 5])]),
  roots: lumbar.map(root).join(''),
  muscle: `${curve(behind(112))}${curve(behind(182).toReversed(), 'L')}z`,
  fibres: [126, 140, 154, 168].map((away) => curve(behind(away))).join(''),
  /** Points that labels lead to. */
  bone: on(places[1], [-0.7, 0]),
  disc: on(places[2], [-0.85, 1.4]),
  root: on(places[3], [0.64, 1.75]),
  sacrumFront: on(s1, [-0.55, 0.2]),
  muscleEdge: [places[1].x + 170, places[1].y] as const,
}
