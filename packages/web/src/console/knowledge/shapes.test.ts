import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { families } from '../families.ts'
import { bodyKinds } from './body-kinds.ts'
import { fieldWords } from './field-words.ts'
import { shapeAt, shapes, type Shape } from './shapes.ts'
import type { RecordKind } from './types.ts'

const pack = loadKnowledgePack()
const records: Readonly<Record<RecordKind, readonly object[]>> = {
  authority: pack.authorities,
  statute: pack.statutes,
  country: pack.countries,
  invention: pack.inventions,
  'bad-sender': pack.badSenders,
  matter: pack.matters,
  practice: pack.practices,
  script: pack.scripts,
  source: pack.sources,
}

/** What a value has that its shape does not know, or lacks that it needs. */
function misfits(value: unknown, shape: Shape, at: string): readonly string[] {
  switch (shape.is) {
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => misfits(one, shape.of, `${at}/${index}`))
        : [`${at} is no list`]
    case 'object': {
      const given = value as Readonly<Record<string, unknown>>
      const names = shape.fields.map(({ name }) => name)
      const unknown = Object.keys(given).filter((name) => !names.includes(name))
      return [
        ...unknown.map((name) => `${at}/${name} has no shape`),
        ...shape.fields.flatMap(({ name, shape: inner, isOptional }) =>
          name in given
            ? misfits(given[name], inner, `${at}/${name}`)
            : isOptional
              ? []
              : [`${at}/${name} is missing`],
        ),
      ]
    }
    case 'term': {
      const known: object = shape.of === 'families' ? families.en : bodyKinds.en
      return String(value) in known ? [] : [`${at}: ${String(value)} has no words`]
    }
    case 'choice':
      return shape.among.includes(String(value)) ? [] : [`${at}: ${String(value)} is no choice`]
    case 'flag':
    case 'number':
    case 'names':
      return typeof value ===
        (shape.is === 'flag' ? 'boolean' : shape.is === 'names' ? 'object' : 'number')
        ? []
        : [`${at} is no ${shape.is}`]
    default:
      return typeof value === 'string' ? [] : [`${at} is no text`]
  }
}

for (const [kind, all] of Object.entries(records)) {
  test(`every ${kind} of the register fits the shape that it is shown and written by`, () => {
    assert.ok(all.length > 0)
    const wrong = all.flatMap((one) => misfits(one, shapes[kind as RecordKind], kind))
    assert.deepEqual(wrong.slice(0, 10), [])
  })
}

function fieldsIn(shape: Shape): readonly string[] {
  if (shape.is === 'list') return fieldsIn(shape.of)
  if (shape.is !== 'object') return []
  return shape.fields.flatMap(({ name, shape: inner }) => [name, ...fieldsIn(inner)])
}

test('every field has its words in both languages', () => {
  const names = new Set(Object.values(shapes).flatMap(fieldsIn))
  for (const words of [fieldWords.en, fieldWords.ur])
    assert.deepEqual(
      [...names].filter((name) => words.fields[name] === undefined),
      [],
    )
})

test('a pointer leads to the shape of what stands there, places counted from one', () => {
  assert.deepEqual(shapeAt('authority', '/domains/0/value'), {
    shape: { is: 'text', isLtr: true },
    way: ['domains', 1, 'value'],
  })
  assert.deepEqual(shapeAt('authority', '/names/ur~1x/2').way, ['names', 'ur/x', 3])
  assert.equal(shapeAt('authority', '/nothing/there').shape, undefined)
})
