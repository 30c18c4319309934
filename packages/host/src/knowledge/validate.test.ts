import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnowledgeFile } from './files.ts'
import type { Problem } from './problem.ts'
import { validateFiles, validateKnowledge } from './validate.ts'

test('the knowledge of this checkout is in order', () => {
  assert.deepEqual(validateKnowledge(), [])
})

test('the small knowledge of these tests is in order', () => {
  assert.deepEqual(validateFiles(files({})), [])
})

test('a field that records do not have is named with its record', () => {
  const [problem] = validateFiles(files({ 'zz/authorities.json': [{ ...BODY, colour: 'red' }] }))
  assert.equal(problem?.file, 'zz/authorities.json')
  assert.equal(problem?.record, 'zz.police')
})

test('a value of the wrong shape is told with what would be right', () => {
  const [problem] = validateFiles(
    files({ 'zz/authorities.json': [{ ...BODY, checked: '21 Nov 2026' }] }),
  )
  assert.deepEqual(problem, {
    file: 'zz/authorities.json',
    record: 'zz.police',
    wrong: 'the field checked',
    right: 'a date as in 2026-11-21',
  })
})

test('a file that nothing reads is a problem', () => {
  assert.equal(
    validateFiles(files({ 'zz/bodies.json': [] }))[0]?.wrong,
    'nothing reads a file of this name',
  )
})

test('a file that is not JSON is a problem', () => {
  const broken = [{ path: 'zz/country.json', text: '{' }]
  assert.equal(validateFiles(broken)[0]?.right, 'JSON')
})

test('a source, matter, practice or body that does not exist is named', () => {
  const body = {
    ...BODY,
    sources: ['nobody'],
    mandate: ['gardening'],
    parent: 'zz.crown',
    never: [{ ...SOURCED, practice: 'singing', text: 'It never sings.' }],
  }
  assert.deepEqual(wrongs(files({ 'zz/authorities.json': [body] })).sort(), [
    'there is no authority "zz.crown"',
    'there is no matter "gardening"',
    'there is no practice "singing"',
    'there is no source "nobody"',
  ])
})

test('an accusation in a lexicon or a script is of a matter that exists', () => {
  const lexicon = { language: 'en', phrases: { 'accusation:gardening': ['weeds'] } }
  assert.deepEqual(wrongs(files({ 'languages/en.json': lexicon })), [
    'there is no matter "gardening"',
  ])
})

test('an id that stands for two records is a problem, also across folders', () => {
  const country = { ...COUNTRY, code: 'YY' }
  const twice = files({
    'yy/country.json': country,
    'yy/authorities.json': [{ ...BODY, names: { en: ['Other'] } }],
  })
  assert.ok(wrongs(twice).includes('the id is used already, in yy/authorities.json'))
})

test('a fact that ends before it begins is a problem', () => {
  const body = { ...BODY, from: '2026-02-01', to: '2026-01-01' }
  assert.match(
    wrongs(files({ 'zz/authorities.json': [body] }))[0] ?? '',
    /from 2026-02-01 to 2026-01-01/u,
  )
})

test('confidence without a source is a problem', () => {
  const body = { ...BODY, phones: [{ ...SOURCED, value: '15', sources: [] }] }
  assert.deepEqual(wrongs(files({ 'zz/authorities.json': [body] })), [
    '15: high confidence without a source',
  ])
})

test("a public suffix is nobody's domain", () => {
  const body = { ...BODY, domains: [{ ...SOURCED, value: 'gov.pk' }] }
  assert.deepEqual(wrongs(files({ 'zz/authorities.json': [body] })), ['gov.pk is a public suffix'])
})

test('a record stands in the folder of its country', () => {
  const body = { ...BODY, country: 'PK', id: 'pk.police' }
  assert.deepEqual(wrongs(files({ 'zz/authorities.json': [body] })), ['it is of PK'])
})

test('one name stands for one body in a country, however it is punctuated', () => {
  const other = { ...BODY, id: 'zz.other', names: { en: ['  state POLICE! '] } }
  const problems = wrongs(files({ 'zz/authorities.json': [BODY, other] }))
  assert.deepEqual(problems, ['"state police" is a name of zz.police too'])
})

test("a real body's name is no invention in its own country", () => {
  const invention = {
    id: 'x.police',
    names: ['State Police'],
    falseIn: ['ZZ'],
    realIn: [],
    why: 'invented',
    ...SOURCED,
  }
  assert.deepEqual(wrongs(files({ 'world/inventions.json': [invention] })), [
    '"State Police" is a name of zz.police',
  ])
  const elsewhere = { ...invention, falseIn: ['YY'] }
  assert.deepEqual(wrongs(files({ 'world/inventions.json': [elsewhere] })), [])
})

test('a phrase that cannot be read is named', () => {
  const lexicon = { language: 'en', phrases: { 'threat:arrest': ['.. arrest'] } }
  const [problem] = validateFiles(files({ 'languages/en.json': lexicon }))
  assert.equal(problem?.record, 'threat:arrest')
})

const SOURCED = { sources: ['gazette'], checked: '2026-11-21', confidence: 'high' }

const BODY = {
  id: 'zz.police',
  country: 'ZZ',
  kind: 'law-enforcement',
  names: { en: ['State Police'] },
  domains: [],
  phones: [],
  emails: [],
  senderIds: [],
  mandate: ['crime'],
  notMandate: [],
  never: [],
  does: [],
  ...SOURCED,
}

const COUNTRY = {
  code: 'ZZ',
  names: { en: ['Zedland'] },
  officialSuffixes: [],
  registers: [],
  help: [],
}

const SMALL: Readonly<Record<string, unknown>> = {
  'sources.json': [{ key: 'gazette', title: 'Gazette of Zedland', tier: 'law' }],
  'world/matters.json': [{ id: 'crime', names: { en: ['crime'] } }],
  'zz/country.json': COUNTRY,
  'zz/authorities.json': [BODY],
}

/** The small knowledge, with some files replaced or added. */
function files(changed: Readonly<Record<string, unknown>>): readonly KnowledgeFile[] {
  return Object.entries({ ...SMALL, ...changed })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, value]) => ({ path, text: JSON.stringify(value) }))
}

function wrongs(all: readonly KnowledgeFile[]): string[] {
  return validateFiles(all).map((problem: Problem) => problem.wrong)
}
