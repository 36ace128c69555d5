// Draws the icons from the brand mark: npx node scripts/draw-icons.ts. A test compares the files with the drawing.
import { writeFileSync } from 'node:fs'
import { iconFiles } from './icons.ts'

for (const [path, content] of await iconFiles()) writeFileSync(path, content)
