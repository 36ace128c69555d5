import { defineCliConfig } from 'sanity/cli'
import { lake } from './sanity/env'

/** For `sanity schema extract` and `sanity typegen generate`, which work offline. */
export default defineCliConfig({
  api: { projectId: lake.projectId, dataset: lake.dataset },
  typegen: {
    path: './{app,components,sanity,lib}/**/*.{ts,tsx}',
    schema: './sanity/schema.json',
    generates: './sanity/types.ts',
  },
})
