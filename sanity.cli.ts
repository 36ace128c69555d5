import { defineCliConfig } from 'sanity/cli'
import { lake } from './sanity/env'

/** For the sanity command on a hosted project: which one, and which dataset. */
export default defineCliConfig({ api: { projectId: lake.projectId, dataset: lake.dataset } })
