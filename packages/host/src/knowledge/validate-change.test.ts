import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Authority, Invention, RecordChange } from '@tasdeeq/engine'
import { loadKnowledgePack } from './load.ts'
import { recordShapes } from './record-shapes.ts'
import { changeProblems, homeOf, shapedRecord } from './validate-change.ts'

const pack = loadKnowledgePack()
const nccia = pack.authorities.find(({ id }) => id === 'pk.nccia')!

const told = (...changes: readonly RecordChange[]): readonly string[] =>
  changeProblems(pack, changes).map(({ of, at, wrong }) => `${of.id} /${at.join('/')}: ${wrong}`)
const body = (changed: Partial<Authority>): RecordChange => ({
  kind: 'authority',
  id: nccia.id,
  record: { ...nccia, ...changed },
})

test('a record that stands as it is in the files is in order', () => {
  assert.deepEqual(told(body({})), [])
})

test('what a record names and does not exist is told at its place', () => {
  const [domain] = nccia.domains
  const domains = [domain!, { ...domain!, value: 'new.gov.pk', sources: ['nobody-says-so'] }]
  assert.deepEqual(told(body({ domains })), [
    'pk.nccia /domains/1/sources/0: there is no source "nobody-says-so"',
  ])
  assert.deepEqual(told(body({ mandate: [...nccia.mandate, 'gardening'] })), [
    `pk.nccia /mandate/${nccia.mandate.length}: there is no matter "gardening"`,
  ])
})

test('a public suffix, a wrong time and a fact without its source are told at their places', () => {
  const [domain] = nccia.domains
  assert.deepEqual(told(body({ domains: [{ ...domain!, value: 'gov.pk' }] })), [
    'pk.nccia /domains/0/value: gov.pk is a public suffix',
  ])
  const phones = [{ ...nccia.phones[0]!, from: '2026-02-01', to: '2026-01-01', sources: [] }]
  const wrong = told(body({ phones }))
  assert.match(wrong[0] ?? '', /\/phones\/0: .* true from 2026-02-01 to 2026-01-01/u)
  assert.match(wrong[1] ?? '', /\/phones\/0: .* without a source/u)
})

test('a name that another body of the country has is told, whichever of the two comes first', () => {
  const names = { ...nccia.names, en: ['Federal Investigation Agency'] }
  assert.match(told(body({ names })).join(), /is a name of/u)
})

test('a name that is costly for every message is refused', () => {
  const record: Invention = {
    id: 'x.long',
    names: [`Office ${'and more '.repeat(9)}`, 'o'.repeat(201), 'Office of Long Names'],
    falseIn: ['PK'],
    realIn: [],
    why: 'invented',
    sources: [],
    checked: '2026-11-21',
    confidence: 'low',
  }
  assert.deepEqual(told({ kind: 'invention', id: 'x.long', record }), [
    'x.long /names/0: a name that is too long',
    'x.long /names/1: a name that is too long',
  ])
})

test('what others name cannot go, and is told by them', () => {
  const gone = told({ kind: 'matter', id: 'cybercrime', record: null })
  assert.ok(gone.some((problem) => /^pk\.nccia \/mandate\/\d+: there is no matter/u.test(problem)))
})

test('a record of another form is told at the field, and each kind has its form', () => {
  const wrong = shapedRecord('authority', { ...nccia, checked: 'today', colour: 'red' })
  assert.ok(wrong.kind === 'wrong')
  assert.deepEqual(
    wrong.problems.map(({ at }) => at),
    [['checked'], []],
  )
  assert.equal(shapedRecord('authority', nccia).kind, 'record')
  for (const kind of Object.keys(recordShapes))
    assert.equal(shapedRecord(kind as RecordChange['kind'], { a: 1 }).kind, 'wrong')
})

test('a record has its home in the folder of its country', () => {
  assert.equal(homeOf('authority', nccia), 'pk/authorities.json')
  assert.equal(homeOf('source', pack.sources[0]!), 'sources.json')
  assert.equal(homeOf('invention', pack.inventions[0]!), 'world/inventions.json')
})
