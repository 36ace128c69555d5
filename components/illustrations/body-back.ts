/** A person standing, seen from behind: the body's middle is x 0, the top of the head y 20, the soles y 1200. */
import { both, outline, stroke, type Place, type Point } from './pen'

const half: readonly Point[] = [
  [0, 22], [34, 32], [54, 72], [54, 112], [40, 148], [36, 182], [62, 206], [122, 224], [154, 262], [164, 330], [172, 410], [186, 490],
  [198, 570], [206, 616], [204, 664], [190, 686], [180, 664], [178, 624], [168, 570], [150, 496], [138, 430], [126, 372], [119, 330],
  [116, 390], [108, 452], [112, 508], [128, 572], [132, 640], [122, 740], [104, 840], [98, 890], [104, 950], [96, 1030], [76, 1110],
  [70, 1150], [84, 1186], [78, 1202], [40, 1202], [34, 1180], [38, 1140], [34, 1060], [24, 960], [30, 890], [20, 780], [8, 668], [0, 650],
]

/** `lean` lifts the right shoulder and lowers the left one. */
export const bodyBack = (place: Place, lean = 0): string =>
  outline(both(half).map(([x, y]): Point => [x, y > 180 && y < 420 ? y - x * lean : y]), place)

const lines: readonly (readonly Point[])[] = [
  [[0, 590], [-3, 620], [0, 652]],
  [[-4, 655], [-34, 672], [-74, 664]],
  [[4, 655], [34, 672], [74, 664]],
  [[-52, 300], [-40, 340], [-56, 366]],
  [[52, 300], [40, 340], [56, 366]],
]

/** The folds and shoulder blades that a pencil would hint at. */
export const bodyLines = (place: Place): string => lines.map((line) => stroke(line, place)).join('')
