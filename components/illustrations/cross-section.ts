/**
 * The low back cut across at a disc, seen from above, front at the top. The disc's middle is 0, 0; about 280 wide, 400 high.
 * Behind the disc lies the canal with the nerve roots; behind the canal the arch, with a facet joint on each side.
 */
import { both, outline, stroke, type Place, type Point } from './pen'

const discHalf = (back: number): Point[] => [[0, -94], [66, -86], [118, -46], [132, 6], [108, 58], [58, 78 + back / 3], [0, 70 + back]]

const archHalf = (inward: number): Point[] => [
  [0, 190 - inward], [36, 172 - inward * 0.8], [58 - inward, 138], [64 - inward * 0.8, 118], [80, 110], [98, 124], [112, 152], [110, 184],
  [84, 204], [44, 218], [26, 240], [18, 284], [0, 300],
]

const outerJoint: readonly Point[] = [[88, 100], [104, 90], [130, 98], [146, 126], [146, 160], [132, 178], [124, 170], [122, 146], [108, 116]]

/** `back`: how far the disc bulges backward; `inward`: how far the arch and its lining have thickened into the canal. */
export const discAcross = (place: Place, back = 0): string => outline(both(discHalf(back)), place)
export const archAcross = (place: Place, inward = 0): string => outline(both(archHalf(inward)), place)
export const jointsAcross = (place: Place): string => outline(outerJoint, place) + outline(outerJoint, { ...place, mirror: true })

/** The rings of the disc's tough outer part. */
export const discRings = (place: Place): string =>
  [0.84, 0.68].map((scale) => outline(both(discHalf(0)), { ...place, scale: (place.scale ?? 1) * scale })).join('')

/** The bag that holds the nerve roots. */
export const sac = (place: Place, size = 1): string =>
  outline([[0, 88], [38, 96], [50, 122], [34, 154], [0, 170], [-34, 154], [-50, 122], [-38, 96]].map(([x = 0, y = 0]): Point => [x * size, 126 + (y - 126) * size]), place)

export const rootDots = (place: Place, size = 1): string =>
  [[-24, 112], [0, 106], [24, 112], [-30, 132], [-9, 129], [12, 130], [31, 131], [-16, 148], [3, 151], [20, 147]]
    .map(([x = 0, y = 0]) => {
      const scale = place.scale ?? 1
      const [cx, cy] = [place.x + x * size * scale, place.y + (126 + (y - 126) * size) * scale]
      return `M${Math.round(cx)} ${Math.round(cy)}h0`
    })
    .join('')

/** A root on its way out between disc and joint; `push` moves it back, away from a bulge. */
export const rootAcross = (place: Place, push = 0): string => stroke([[40, 108 + push], [66, 94 + push], [104, 80 + push / 2], [146, 84], [184, 108]], place)
