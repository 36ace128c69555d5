import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { lake } from './sanity/env'
import { schemaTypes } from './sanity/schema'
import { documentActions } from './sanity/studio/document-actions'
import { documentViews } from './sanity/studio/document-views'
import { embeddedLake } from './sanity/studio/embedded-lake'
import { newDocumentOptions } from './sanity/studio/new-document-options'
import { structure } from './sanity/studio/structure'
import { templates } from './sanity/studio/templates'

/** The Studio at /studio: the same on Sanity's hosted Content Lake and on our own. */
export default defineConfig({
  name: 'default',
  title: 'Lumbar',
  basePath: '/studio',
  projectId: lake.projectId,
  dataset: lake.dataset,
  plugins: [structureTool({ title: 'Content', structure, defaultDocumentNode: documentViews }), visionTool({ title: 'Queries', defaultApiVersion: lake.apiVersion, defaultDataset: lake.dataset })],
  schema: { types: schemaTypes, templates },
  document: {
    actions: documentActions,
    newDocumentOptions,
    ...(lake.apiHost ? { comments: { enabled: false } } : {}),
  },
  ...(lake.apiHost ? embeddedLake(lake.apiHost) : {}),
})
