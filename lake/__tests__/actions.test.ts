import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest()
})
afterEach(() => tested.stop())

function act(actions: object[], transactionId?: string) {
  const body = { actions, ...(transactionId ? { transactionId } : {}) }
  return tested.call('/data/actions/production', { method: 'POST', token: tested.tokens.editor, body })
}
const action = (name: string, rest: object) => ({ actionType: `sanity.action.document.${name}`, ...rest })
const pair = { draftId: 'drafts.hub', publishedId: 'hub' }

async function seed(...documents: object[]) {
  const body = { mutations: documents.map((create) => ({ create })) }
  expect((await tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens.administrator, body })).status).toBe(200)
}

async function stored() {
  const documents = await tested.client('administrator').fetch<{ _id: string; title?: string }[]>('*')
  return Object.fromEntries(documents.map((document) => [document._id, document]))
}

test('the first edit of a published document makes its draft, even if it changes nothing', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Back pain' })
  const guard = { unset: ['_empty_action_guard_pseudo_field_'] }
  expect((await act([action('edit', { ...pair, patch: guard })], 'start-editing')).json).toEqual({ transactionId: 'start-editing' })
  expect(await stored()).toMatchObject({
    hub: { title: 'Back pain' },
    'drafts.hub': { title: 'Back pain', _rev: 'start-editing' },
  })
})

test('edits arrive as text differences, and give each its revision', async () => {
  await seed({ _id: 'drafts.hub', _type: 'condition', title: 'Hello' })
  const patch = { diffMatchPatch: { title: '@@ -1,5 +1,6 @@\n Hello\n+!\n' } }
  await act([action('edit', { ...pair, patch })], 'typed')
  expect((await stored())['drafts.hub']).toMatchObject({ title: 'Hello!', _rev: 'typed' })
})

test('create makes a draft once', async () => {
  const create = (ifExists: string) => action('create', { publishedId: 'hub', attributes: { _id: 'drafts.hub', _type: 'condition', title: 'New' }, ifExists })
  expect((await act([create('fail')])).status).toBe(200)
  const { status, json } = await act([create('fail')])
  expect(status).toBe(409)
  expect(json.error).toMatchObject({ type: 'actionError', items: [{ error: { type: 'documentAlreadyExistsError' } }] })
  expect((await act([create('ignore')])).status).toBe(200)
})

test('publish puts the draft in place of the published document, in one transaction', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Old' }, { _id: 'drafts.hub', _type: 'condition', title: 'New' })
  const before = (await stored()).hub as unknown as { _createdAt: string }
  await act([action('publish', pair)], 'go-live')
  const after = await stored()
  expect(Object.keys(after)).toEqual(['hub'])
  expect(after.hub).toMatchObject({ title: 'New', _rev: 'go-live', _createdAt: before._createdAt })
})

test('publish refuses if someone published in between', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Theirs' }, { _id: 'drafts.hub', _type: 'condition', title: 'Mine' })
  const { status, json } = await act([action('publish', { ...pair, ifPublishedRevisionId: 'older' })])
  expect(status).toBe(409)
  expect(json.error.items[0].error).toMatchObject({ type: 'documentRevisionIDDoesNotMatchError', id: 'hub', expectedRevisionID: 'older' })
  expect(await stored()).toMatchObject({ hub: { title: 'Theirs' }, 'drafts.hub': { title: 'Mine' } })
})

test('publish makes references strong that waited for it, and then checks them', async () => {
  const waiting = { _type: 'reference', _ref: 'claim', _weak: true, _strengthenOnPublish: { type: 'claim' } }
  await seed({ _id: 'drafts.hub', _type: 'condition', claim: waiting })
  const { status, json } = await act([action('publish', pair)])
  expect(status).toBe(409)
  expect(json.error.items[0].error).toMatchObject({ type: 'documentReferenceDoesNotExistError', referenceID: 'claim' })
  await seed({ _id: 'claim', _type: 'claim' })
  expect((await act([action('publish', pair)])).status).toBe(200)
  expect((await stored()).hub).toMatchObject({ claim: { _type: 'reference', _ref: 'claim' } })
  expect(JSON.stringify((await stored()).hub)).not.toContain('_weak')
})

test('unpublish turns the published document into a draft', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Public' })
  await act([action('unpublish', pair)])
  expect(await stored()).toMatchObject({ 'drafts.hub': { title: 'Public' } })
  expect((await stored()).hub).toBeUndefined()
})

test('unpublish keeps a draft that is newer', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Public' }, { _id: 'drafts.hub', _type: 'condition', title: 'Newer' })
  await act([action('unpublish', pair)])
  expect(await stored()).toMatchObject({ 'drafts.hub': { title: 'Newer' } })
})

test.each(['discard', 'version.discard'])('%s drops the draft and nothing else', async (name) => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Public' }, { _id: 'drafts.hub', _type: 'condition', title: 'Draft' })
  await act([action(name, name === 'discard' ? { draftId: 'drafts.hub' } : { versionId: 'drafts.hub' })])
  expect(Object.keys(await stored())).toEqual(['hub'])
})

test('discard cannot delete a published document', async () => {
  await seed({ _id: 'hub', _type: 'condition' })
  expect((await act([action('discard', { draftId: 'hub' })])).status).toBe(400)
  expect(Object.keys(await stored())).toEqual(['hub'])
})

test('delete takes the published document and the drafts it lists, but forgets none', async () => {
  await seed({ _id: 'hub', _type: 'condition' }, { _id: 'drafts.hub', _type: 'condition' })
  expect((await act([action('delete', { publishedId: 'hub', includeDrafts: [] })])).status).toBe(409)
  expect((await act([action('delete', { publishedId: 'hub', includeDrafts: ['drafts.hub'] })])).status).toBe(200)
  expect(await stored()).toEqual({})
})

test('a version of a document can be copied into a draft (duplicate, restore)', async () => {
  await seed({ _id: 'hub', _type: 'condition', title: 'Public' })
  await act([action('version.create', { publishedId: 'hub', baseId: 'hub', versionId: 'drafts.hub' })])
  await act([action('replaceDraft', { publishedId: 'hub', attributes: { _id: 'drafts.hub', _type: 'condition', title: 'Restored' } })])
  expect((await stored())['drafts.hub']).toMatchObject({ title: 'Restored' })
})

test('actions of one request stand or fall together', async () => {
  await seed({ _id: 'drafts.hub', _type: 'condition', title: 'Draft' })
  const { status, json } = await act([action('publish', pair), action('publish', { draftId: 'drafts.gone', publishedId: 'gone' })])
  expect(status).toBe(409)
  expect(json.error.items[0]).toMatchObject({ index: 1, error: { type: 'documentNotFoundError', id: 'drafts.gone' } })
  expect(Object.keys(await stored())).toEqual(['drafts.hub'])
})

test('a dry run answers and changes nothing', async () => {
  await seed({ _id: 'drafts.hub', _type: 'condition' })
  const body = { actions: [action('publish', pair)], dryRun: true }
  expect((await tested.call('/data/actions/production', { method: 'POST', token: tested.tokens.editor, body })).status).toBe(200)
  expect(Object.keys(await stored())).toEqual(['drafts.hub'])
})

test('releases are not supported yet, and say so', async () => {
  const { status, json } = await act([{ actionType: 'sanity.action.release.create', releaseId: 'r1' }])
  expect(status).toBe(400)
  expect(json.error.description).toContain('not supported')
})
