import { evaluate, parse } from 'groq-js'
import { settingsFromEnvironment } from '../settings.ts'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'

/* A document of an append-only type is published once and then stays as it is. */
let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest({ appendOnly: ['record'] })
  await write({ create: { _id: 'claim', _type: 'claim' } }, { create: record }, { create: { _id: 'note', _type: 'note' } })
})
afterEach(() => tested.stop())

const record = { _id: 'r1', _type: 'record', text: 'As it was', claim: { _type: 'reference', _ref: 'claim' } }
const draft = { ...record, _id: 'drafts.r2', text: 'In the making' }
const pairOf = (publishedId: string) => ({ publishedId, draftId: `drafts.${publishedId}` })
const action = (name: string, rest: object) => ({ actionType: `sanity.action.document.${name}`, ...rest })

type Writer = 'administrator' | 'editor'
const mutate = (mutations: object[], role: Writer = 'administrator') =>
  tested.call('/data/mutate/production', { method: 'POST', token: tested.tokens[role], body: { mutations } })
const act = (actions: object[], role: Writer = 'administrator') =>
  tested.call('/data/actions/production', { method: 'POST', token: tested.tokens[role], body: { actions } })

async function write(...mutations: object[]) {
  expect(await mutate(mutations)).toMatchObject({ status: 200 })
}
const stored = (id: string) => tested.client('administrator').getDocument(id)
const everything = () => tested.client('administrator').fetch('*')
const history = async () => (await tested.call('/data/history/production/transactions/r1,note,beside', { token: tested.tokens.administrator })).text

const mutations: [string, object[]][] = [
  ['create', [{ create: record }]],
  ['createOrReplace', [{ createOrReplace: { ...record, text: 'Other' } }]],
  ['createOrReplace with the same content', [{ createOrReplace: record }]],
  ['createOrReplace as another type', [{ createOrReplace: { _id: 'r1', _type: 'note' } }]],
  ['patch', [{ patch: { id: 'r1', set: { text: 'Other' } } }]],
  ['patch without effect', [{ patch: { id: 'r1', unset: ['nothing'] } }]],
  ['patch of its type', [{ patch: { id: 'r1', set: { _type: 'note' } } }]],
  ['patch by query', [{ patch: { query: '*[_type == "record"]', set: { text: 'Other' } } }]],
  ['delete', [{ delete: { id: 'r1' } }]],
  ['delete by query', [{ delete: { query: '*[text == $text]', params: { text: 'As it was' } } }]],
  ['delete, then create as it was', [{ delete: { id: 'r1' } }, { create: record }]],
  ['delete, then create as another type', [{ delete: { id: 'r1' } }, { create: { _id: 'r1', _type: 'note' } }]],
  ['a record in the place of another document', [{ createOrReplace: { ...record, _id: 'note' } }]],
  ['a draft beside it', [{ create: { ...record, _id: 'drafts.r1' } }]],
  ['a draft of another type beside it', [{ create: { _id: 'drafts.r1', _type: 'note' } }]],
  ['a version beside it', [{ createIfNotExists: { ...record, _id: 'versions.autumn.r1' } }]],
  ['a draft that would turn another document into one', [{ create: { ...record, _id: 'drafts.note' } }]],
  ['a strong reference made weak', [{ patch: { id: 'r1', set: { 'claim._weak': true } } }]],
  ['an attribute taken away beside a weak mark', [{ patch: { id: 'r1', unset: ['claim._weak', 'text'] } }]],
  ['an attribute taken away by a path that also names a weak mark', [{ patch: { id: 'r1', unset: ['text,claim._weak'] } }]],
  ['everything taken away so', [{ patch: { id: 'r1', unset: ['text,x._weak', 'claim,x._weak'] } }]],
  ['an attribute set beside a weak mark', [{ patch: { id: 'r1', unset: ['claim._weak'], set: { text: 'Other' } } }]],
  ['a weak mark taken away, then a patch', [{ patch: { id: 'r1', unset: ['claim._weak'] } }, { patch: { id: 'r1', set: { text: 'Other' } } }]],
]

const actions: [string, object[]][] = [
  ['edit', [action('edit', { ...pairOf('r1'), patch: { set: { text: 'Other' } } })]],
  ['edit that only opens a draft', [action('edit', { ...pairOf('r1'), patch: { unset: ['_empty_action_guard_pseudo_field_'] } })]],
  ['create', [action('create', { publishedId: 'r1', attributes: { ...record, _id: 'drafts.r1' }, ifExists: 'ignore' })]],
  ['replaceDraft (restoring an older revision)', [action('replaceDraft', { publishedId: 'r1', attributes: { ...record, _id: 'drafts.r1' } })]],
  ['unpublish', [action('unpublish', pairOf('r1'))]],
  ['delete', [action('delete', { publishedId: 'r1', includeDrafts: [] })]],
  ['version.create', [action('version.create', { publishedId: 'r1', baseId: 'r1', versionId: 'versions.autumn.r1' })]],
  ['version.replace', [action('version.replace', { publishedId: 'r1', document: { ...record, _id: 'versions.autumn.r1' } })]],
  ['edit and publish in one request', [action('edit', { ...pairOf('r1'), patch: { set: { text: 'Other' } } }), action('publish', pairOf('r1'))]],
]

describe.each(['administrator', 'editor'] as const)('once published, an %s cannot change or remove it', (role) => {
  test('by any mutation', async () => {
    const before = await everything()
    for (const [name, request] of mutations) {
      expect([name, (await mutate(request, role)).status]).toEqual([name, name === 'create' ? 409 : name === 'patch of its type' ? 400 : 403])
      expect([name, await everything()]).toEqual([name, before])
    }
  })

  test('by any action', async () => {
    const before = await everything()
    for (const [name, request] of actions) {
      expect([name, (await act(request, role)).status]).toEqual([name, 403])
      expect([name, await everything()]).toEqual([name, before])
    }
  })
})

test('the refusal names the document, the rule and the remedy, in the shape that clients know', async () => {
  const description = 'Document "r1" is published and cannot be changed or removed, because documents of type "record" are append-only. Record a new "record" instead'
  const item = { index: 0, error: { type: 'insufficientPermissionsError', permission: 'update', id: 'r1', description } }
  const { status, json } = await mutate([{ delete: { id: 'r1' } }], 'editor')
  expect([status, json]).toEqual([403, { error: { type: 'mutationError', description: `The mutation(s) failed: ${description}`, items: [item] } }])
  expect((await act([action('unpublish', pairOf('r1'))])).json.error).toMatchObject({ type: 'actionError', items: [item] })
  expect((await act([action('edit', { ...pairOf('r1'), patch: {} })])).json.error.description).toContain('"drafts.r1" cannot be written: "r1" is published')
  await expect(tested.client('editor').delete('r1')).rejects.toThrow('append-only')
})

test('a refused transaction leaves nothing half done, neither content nor history', async () => {
  const before = [await everything(), await history()]
  expect(before[1]).toContain('"r1"')
  const request = [{ create: { _id: 'beside', _type: 'note' } }, { patch: { id: 'note', set: { seen: true } } }, { delete: { id: 'r1' } }]
  expect((await mutate(request)).status).toBe(403)
  expect([await everything(), await history()]).toEqual(before)
})

test('a dry run is refused as the real one would be', async () => {
  const body = { mutations: [{ delete: { id: 'r1' } }] }
  expect((await tested.call('/data/mutate/production?dryRun=true', { method: 'POST', token: tested.tokens.editor, body })).status).toBe(403)
})

test('it stays so after a restart', async () => {
  await tested.restart()
  expect((await mutate([{ delete: { id: 'r1' } }])).status).toBe(403)
})

describe('before it is published', () => {
  beforeEach(() => write({ create: draft }))

  test('a draft is edited and published once, and after that no more', async () => {
    const edit = action('edit', { ...pairOf('r2'), patch: { set: { text: 'Done' } } })
    expect((await act([edit], 'editor')).status).toBe(200)
    expect((await act([action('publish', pairOf('r2'))], 'editor')).status).toBe(200)
    expect(await stored('r2')).toMatchObject({ text: 'Done' })
    expect((await act([edit], 'editor')).status).toBe(403)
    expect(await stored('drafts.r2')).toBeUndefined()
  })

  test.each([
    ['discarded', action('discard', { draftId: 'drafts.r2' })],
    ['deleted', action('delete', { publishedId: 'r2', includeDrafts: ['drafts.r2'] })],
  ])('a draft can be %s', async (_name, remove) => {
    expect((await act([remove], 'editor')).status).toBe(200)
    expect(await stored('drafts.r2')).toBeUndefined()
  })

  test('a document can be made and changed in the transaction that publishes it', async () => {
    await write({ create: { ...record, _id: 'r3' } }, { patch: { id: 'r3', set: { text: 'Right' } } })
    expect(await stored('r3')).toMatchObject({ text: 'Right' })
  })
})

test('a draft that was left beside it cannot be written or published, but discarded', async () => {
  await write({ create: draft })
  await write({ create: { ...record, _id: 'r2' } })
  expect((await act([action('edit', { ...pairOf('r2'), patch: { set: { text: 'Other' } } })])).status).toBe(403)
  expect((await act([action('publish', pairOf('r2'))])).status).toBe(403)
  expect(await stored('r2')).toMatchObject({ text: 'As it was' })
  expect((await act([action('discard', { draftId: 'drafts.r2' })], 'editor')).status).toBe(200)
})

// The requests of `sanity dataset import`: references are weak at first and are made strong at the end.
test.each(['create', 'createIfNotExists'])('an archive that holds one can be imported (%s)', async (operation) => {
  const weak = { ...record, _id: operation === 'create' ? 'r4' : 'r1', claim: { ...record.claim, _weak: true } }
  await write({ [operation]: weak })
  await write({ patch: { id: weak._id, unset: ['claim._weak'] } })
  expect(await stored(weak._id)).toMatchObject({ text: 'As it was', claim: record.claim })
  expect((await mutate([{ delete: { id: 'claim' } }])).status).toBe(409)
})

test('other types are free', async () => {
  await write({ patch: { id: 'note', set: { seen: true } } }, { create: { _id: 'drafts.note', _type: 'note' } })
  expect((await act([action('publish', pairOf('note')), action('delete', { publishedId: 'note' })])).status).toBe(200)
})

test('the Studio is told the same, so that it offers nothing that would be refused', async () => {
  const may = async (role: Writer | 'viewer', permission: string, document: object) => {
    const { json } = await tested.call('/projects/lumbar/datasets/production/acl', { token: tested.tokens[role] })
    const granted = (json as { filter: string; permissions: string[] }[]).filter(({ permissions }) => permissions.includes(permission))
    const matches = await Promise.all(granted.map(async ({ filter }) => (await evaluate(parse(`count(*[${filter}])`), { dataset: [document] })).get()))
    return matches.includes(1)
  }
  for (const role of ['administrator', 'editor'] as const) {
    // The first two are what the Studio asks before it publishes a draft.
    expect(await may(role, 'update', draft)).toBe(true)
    expect(await may(role, 'create', { ...draft, _id: 'r2' })).toBe(true)
    expect(await may(role, 'update', record)).toBe(false)
    expect(await may(role, 'manage', record)).toBe(false)
    expect(await may(role, 'read', record)).toBe(true)
    expect(await may(role, 'history', record)).toBe(true)
    expect(await may(role, 'update', { _id: 'note', _type: 'note' })).toBe(true)
  }
  expect(await may('administrator', 'update', { _id: '_.groups.staff', _type: 'system.group' })).toBe(true)
  expect(await may('editor', 'create', { _id: '_.groups.staff', _type: 'system.group' })).toBe(false)
  expect(await may('viewer', 'create', draft)).toBe(false)
})

describe('LAKE_APPEND_ONLY', () => {
  test('is a comma list of types; without it no type is append-only', () => {
    expect(settingsFromEnvironment({ LAKE_APPEND_ONLY: 'reviewRecord, audit.entry' }).appendOnly).toEqual(['reviewRecord', 'audit.entry'])
    expect(settingsFromEnvironment({}).appendOnly).toEqual([])
  })

  test('refuses what cannot be a type', () => {
    expect(() => settingsFromEnvironment({ LAKE_APPEND_ONLY: 'a,"b"' })).toThrow('LAKE_APPEND_ONLY must be a comma list of document types such as reviewRecord; ""b"" is none.')
  })
})
