import type { FastifyInstance } from 'fastify'
import { accessRules } from '../access/roles.ts'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { gatewayError } from '../http/errors.ts'
import { searchParams } from '../http/parameters.ts'
import { datasetNamePattern } from '../store/store.ts'

const started = new Date().toISOString()

/** The project, its datasets and permissions. */
export function projectRoutes(app: FastifyInstance, lake: LakeContext): void {
  const open = { config: { requires: 'nothing' } } as const
  const token = { config: { requires: 'token' } } as const
  const { project } = lake.settings

  const describeProject = () => ({
    id: project,
    displayName: 'Lumbar',
    organizationId: null,
    members: [],
    features: [],
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    studioHost: null,
    createdAt: started,
  })
  const describeDataset = (name: string) => ({
    name,
    aclMode: 'public',
    createdAt: started,
    createdByUserId: 'system',
    addonFor: null,
    datasetProfile: 'content',
    features: [],
    tags: [],
  })
  const requireProject = (id: string | undefined) => {
    if (id !== project) throw gatewayError(404, 'Project not found', 'SIO-404-PNF')
  }

  app.get('/v:version/projects', token, async () => [describeProject()])
  app.get('/v:version/projects/:project', open, async (request) => {
    requireProject((request.params as { project: string }).project)
    return describeProject()
  })
  app.get('/v:version/datasets', token, async () => lake.store.datasetNames().map(describeDataset))
  app.get('/v:version/projects/:project/datasets', token, async (request) => {
    requireProject((request.params as { project: string }).project)
    // Comments and tasks look for an addon dataset; there is none.
    return searchParams(request).has('addonFor') ? [] : lake.store.datasetNames().map(describeDataset)
  })
  app.put('/v:version/datasets/:dataset', { config: { requires: 'administer' } }, async (request) => {
    const { dataset } = request.params as { dataset: string }
    if (!datasetNamePattern.test(dataset)) throw gatewayError(400, `"${dataset.slice(0, 100)}" is not a dataset name`)
    lake.store.createDataset(dataset)
    return { datasetName: dataset, aclMode: 'public' }
  })
  app.get('/v:version/projects/:project/datasets/:dataset/acl', open, async (request) => {
    const { project: id, dataset } = request.params as { project: string; dataset: string }
    requireProject(id)
    requireDataset(lake, dataset)
    return accessRules(request.access, lake.settings.appendOnly)
  })
}
