import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type LakeContext, requireDataset } from '../http/context.ts'
import { searchParams } from '../http/parameters.ts'
import type { LakeDocument } from '../store/document.ts'

/**
 * `GET /data/export/:dataset[?types=a,b]`: all documents as NDJSON, as @sanity/export reads them. Anonymous readers get
 * the public ones.
 */
export function exportRoute(app: FastifyInstance, lake: LakeContext): void {
  app.get('/v:version/data/export/:dataset', { config: { requires: 'nothing' } }, async (request, reply) => {
    const dataset = requireDataset(lake, (request.params as { dataset: string }).dataset)
    const types = searchParams(request).get('types')?.split(',').filter(Boolean) ?? []
    // A copy of the list: documents never change in place, so the export is the dataset of this moment.
    const documents = [...(request.access.role === 'anonymous' ? dataset.publicDocuments() : dataset.everything())]
    const wanted = types.length === 0 ? documents : documents.filter(({ _type }) => types.includes(_type))
    return reply.type('application/x-ndjson').send(Readable.from(lines(wanted)))
  })
}

function* lines(documents: LakeDocument[]): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`
}
