/** The widths, in pixels, in which content images are served. */
export const imageWidths = [320, 480, 640, 960, 1280, 1600] as const
export type ImageWidth = (typeof imageWidths)[number]
