import { both, outline, type Place, type Point } from './pen'

type Box = readonly [x: number, y: number, width: number, height: number]

export interface BodyRegion {
  id: 'neck' | 'mid-back' | 'low-back' | 'buttock' | 'leg-above-knee' | 'leg-below-knee' | 'joints'
  name: string
  shape: string
  /** Where its words stand and where their lines lead, on the map. */
  labels: readonly { text: string; at: Point; to: Point }[]
  /** What a finger or a pointer may touch, on the map: each at least 24 pixels high on a narrow phone. */
  boxes: readonly Box[]
}

export const mapPlace: Place = { x: 360, y: 0 }
export const mapHeight = 1230

const whole = (half: readonly Point[]): string => outline(both(half), mapPlace)
const twice = (points: readonly Point[]): string => outline(points, mapPlace) + outline(points, { ...mapPlace, mirror: true })

const hand: readonly Point[] = [[184, 600], [202, 612], [202, 660], [190, 682], [180, 660], [180, 622]]
const foot: readonly Point[] = [[46, 1148], [66, 1148], [82, 1188], [74, 1200], [42, 1200], [38, 1180]]

export const bodyRegions: readonly BodyRegion[] = [
  {
    id: 'neck',
    name: 'Neck',
    shape: whole([[0, 138], [32, 142], [32, 178], [48, 204], [0, 212]]),
    labels: [{ text: 'Neck', at: [500, 130], to: [384, 174] }],
    boxes: [[305, 134, 110, 84]],
  },
  {
    id: 'mid-back',
    name: 'Mid back',
    shape: whole([[0, 224], [60, 222], [104, 238], [114, 300], [106, 360], [102, 406], [0, 412]]),
    labels: [{ text: 'Mid back', at: [16, 310], to: [266, 330] }],
    boxes: [[246, 222, 228, 192]],
  },
  {
    id: 'low-back',
    name: 'Low back',
    shape: whole([[0, 424], [98, 420], [102, 460], [106, 512], [114, 542], [0, 550]]),
    labels: [{ text: 'Low back', at: [530, 430], to: [438, 478] }],
    boxes: [[246, 420, 228, 130]],
  },
  {
    id: 'buttock',
    name: 'Buttock',
    shape: twice([[6, 562], [60, 560], [116, 556], [126, 604], [122, 656], [74, 672], [26, 664], [6, 640]]),
    labels: [{ text: 'Buttock', at: [558, 590], to: [472, 622] }],
    boxes: [[234, 556, 124, 116], [362, 556, 124, 116]],
  },
  {
    id: 'leg-above-knee',
    name: 'Leg, above the knee',
    shape: twice([[18, 686], [72, 686], [122, 672], [116, 750], [98, 850], [66, 866], [40, 856], [28, 780]]),
    labels: [{ text: 'Leg, above\nthe knee', at: [500, 780], to: [466, 740] }],
    boxes: [[234, 674, 122, 194], [364, 674, 122, 194]],
  },
  {
    id: 'leg-below-knee',
    name: 'Leg, below the knee',
    shape: twice([[42, 884], [66, 880], [92, 888], [97, 950], [88, 1030], [68, 1130], [46, 1130], [42, 1060], [32, 960]]),
    labels: [{ text: 'Leg, below\nthe knee', at: [496, 970], to: [450, 960] }],
    boxes: [[258, 878, 76, 256], [386, 878, 76, 256]],
  },
  {
    id: 'joints',
    name: 'Joints of the hands or feet',
    shape: twice(hand) + twice(foot),
    labels: [
      { text: 'Hands', at: [16, 770], to: [166, 662] },
      { text: 'Feet', at: [120, 1130], to: [300, 1176] },
    ],
    boxes: [[133, 594, 72, 100], [515, 594, 72, 100], [268, 1136, 76, 76], [376, 1136, 76, 76]],
  },
]

/** A box of the map in parts of its width and height, for a label that lies over it. */
export function over([x, y, width, height]: Box): { left: string; top: string; width: string; height: string } {
  const share = (value: number, of: number): string => `${Math.round((value / of) * 10000) / 100}%`
  return { left: share(x, 720), top: share(y, mapHeight), width: share(width, 720), height: share(height, mapHeight) }
}
