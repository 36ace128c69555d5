/** The spine seen from behind: one bone about 170 wide and 80 high in its own axes, its blade in the middle. */
import { both, outline, stroke, type Place, type Point } from './pen'

const bonePoints = both([
  [0, -30], [30, -32], [38, -16], [68, -18], [72, -2], [40, 8], [32, 30], [0, 30],
])
const blade: readonly Point[] = [[0, -14], [8, 8], [9, 34], [0, 42], [-9, 34], [-8, 8]]
const sacrumPoints = both([[0, -30], [34, -36], [64, -26], [72, 2], [56, 50], [30, 96], [12, 128], [0, 132]])

export const backBone = (place: Place): string => outline(bonePoints, place)
export const backBlade = (place: Place): string => outline(blade, place)
export const backSacrum = (place: Place): string => outline(sacrumPoints, place)

const pelvisHalf: readonly Point[] = [[62, 612], [84, 572], [126, 526], [178, 506], [222, 520], [240, 560], [226, 616], [204, 660], [212, 740], [210, 840], [150, 880], [108, 800], [80, 690]]
const ribHalf: readonly Point[] = [[60, 236], [110, 240], [164, 276], [204, 332], [198, 346], [184, 338], [146, 296], [102, 264], [60, 258]]
const muscleHalf: readonly Point[] = [[14, -60], [72, -60], [90, 90], [106, 240], [116, 360], [104, 470], [74, 570], [40, 650], [22, 690], [13, 600], [12, 300]]
const fibreTracks = [[28, 30, 34, 32, 22], [46, 54, 60, 52, 28], [64, 76, 88, 74, 38]]

const pair = (points: readonly Point[], place: Place): string => outline(points, place) + outline(points, { ...place, mirror: true })

/** What lies round the low back, left and right: the top of the pelvis, the lowest ribs, the long muscles beside the spine. */
export const pelvis = (place: Place): string => pair(pelvisHalf, place)
export const ribs = (place: Place): string => pair(ribHalf, place) + pair(ribHalf, { ...place, y: place.y - 74, scale: 1.04 })
export const backMuscles = (place: Place): string => pair(muscleHalf, place)
export const muscleFibres = (place: Place): string =>
  fibreTracks.map((across) => stroke(across.map((x, index): Point => [x, -40 + index * 165]), place)).join('')
