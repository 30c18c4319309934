import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge } from './knowledge.ts'
import { smallPack } from './pack.fixture.ts'
import type { BadSender, Invention } from './records.ts'
import { recordId, recordsOf, withRecords, type RecordChange } from './with-records.ts'

const pack = smallPack()
const sourced = { sources: ['note'], checked: '2026-11-21', confidence: 'high' } as const
const sender: BadSender = {
  kind: 'domain',
  value: 'bad.example',
  impersonates: 'an office',
  ...sourced,
}
const adding: RecordChange = { kind: 'bad-sender', id: 'bad.example', record: sender }
const ids = (kind: Parameters<typeof recordsOf>[1], changes: readonly RecordChange[]) =>
  recordsOf(withRecords(pack, { cursor: 3, changes }), kind).map(recordId)

test('a pack that nobody changed is the same, and one that was changed and reverted says how far', () => {
  assert.equal(withRecords(pack, { cursor: 0, changes: [] }), pack)
  const reverted = withRecords(pack, { cursor: 9, changes: [] })
  assert.deepEqual({ ...reverted, version: pack.version }, pack)
  assert.equal(reverted.version, 'test+k9')
})

test('a new record comes last, a changed one stays in its place, a retired one is gone', () => {
  const before = pack.authorities.map(({ id }) => id)
  const [first, second, ...others] = pack.authorities
  assert.deepEqual(ids('bad-sender', [adding]), ['bad.example'])
  const changes: readonly RecordChange[] = [
    { kind: 'authority', id: first!.id, record: null },
    { kind: 'authority', id: second!.id, record: { ...second!, kind: 'changed' } },
    { kind: 'authority', id: 'pk.new', record: { ...second!, id: 'pk.new' } },
  ]
  const after = withRecords(pack, { cursor: 3, changes }).authorities
  assert.deepEqual(
    after.map(({ id }) => id),
    [second!.id, ...others.map(({ id }) => id), 'pk.new'],
  )
  assert.equal(after[0]?.kind, 'changed')
  assert.deepEqual(
    pack.authorities.map(({ id }) => id),
    before,
    'the pack itself was changed',
  )
})

test('records of another kind with the same id are left alone', () => {
  const change: RecordChange = { kind: 'matter', id: 'pk.fia', record: null }
  assert.deepEqual(ids('authority', [change]), ids('authority', []))
})

test('what is compiled knows the names that were added, and its version says so', () => {
  const invention: Invention = {
    id: 'x.new',
    names: ['Provincial Directorate of Rowing'],
    falseIn: ['PK'],
    realIn: [],
    why: 'invented',
    ...sourced,
  }
  const changes: readonly RecordChange[] = [{ kind: 'invention', id: 'x.new', record: invention }]
  const knowledge = compileKnowledge(withRecords(pack, { cursor: 57, changes }))
  assert.equal(knowledge.version, 'test+k57')
  assert.equal(knowledge.invention('x.new'), invention)
  assert.ok(knowledge.meanings.some((one) => one.kind === 'invention' && one.id === 'x.new'))
})
