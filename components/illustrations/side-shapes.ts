/**
 * A lumbar vertebra seen from its left side, front to the left: body, arch with its joint processes, blade pointing back.
 * Its own axes: the body's middle is 0, 0; the body is 124 wide and 88 high; the next bone lies `pitch` below.
 */
import { outline, stroke, type Place, type Point } from './pen'

export const pitch = 118

const bodyPoints: readonly Point[] = [
  [-58, -44], [0, -39], [56, -44], [63, -36], [54, 0], [63, 36], [57, 44], [0, 39], [-58, 44], [-64, 36], [-55, 0], [-64, -36],
]

const archPoints: readonly Point[] = [
  [54, -31], [78, -32], [88, -48], [92, -66], [103, -73], [114, -65], [117, -44], [129, -28], [156, -17], [196, -16], [234, -8],
  [243, 14], [234, 36], [204, 36], [174, 30], [156, 38], [153, 66], [143, 86], [131, 84], [126, 62], [116, 34], [98, 10], [78, 0], [54, -4],
]

export const body = (place: Place): string => outline(bodyPoints, place)
export const arch = (place: Place): string => outline(archPoints, place)

/** A few strokes on the shaded side of the bone. */
export const boneShade = (place: Place): string =>
  stroke([[-40, 26], [-20, 23], [8, 23]], place) + stroke([[-34, 14], [-24, 12], [-12, 12]], place)

/** The cushion under a bone, fuller in front. `height` and `bulge` are in the bone's own units. */
export const disc = (place: Place, height = 30, bulge = 8): string =>
  outline([[-56, 45], [0, 41], [56, 45], [58 + bulge, 45 + height / 2], [56, 43 + height], [0, 47 + height], [-56, 43 + height], [-60 - bulge, 45 + height / 2]], place)

/** The smooth layer in the joint between this bone's arch and the next. */
export const jointSpace = (place: Place): string => stroke([[119, 44], [121, 62], [127, 80]], place)

/** The nerve root that leaves below this bone's arch and runs down and forward. */
export const root = (place: Place): string => stroke([[92, 26], [78, 34], [62, 54], [50, 84], [44, 112]], place)
