import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { columnOf } from '../../build/columns.ts'
import { splitKnowledge } from '../../build/knowledge.ts'
import { valuesOf, type Column } from './columns.ts'
import { withWholeIds } from './ids.ts'

/** As they travel. */
function sent(values: readonly unknown[]): Column {
  return JSON.parse(JSON.stringify(columnOf(values))) as Column
}

test('the whole knowledge comes out of its columns as it went in, the order of keys included', () => {
  const pack: unknown = JSON.parse(JSON.stringify(loadKnowledgePack()))
  const column = sent([pack])
  assert.equal(JSON.stringify(valuesOf(column)), JSON.stringify([pack]))
  assert.ok(JSON.stringify(column).length < JSON.stringify(pack).length * 0.7)
})

test('values of any form come out as they went in', () => {
  const long = Array.from({ length: 50 }, (_, index) => ({
    name: `body ${index}`,
    ...(index % 3 === 0 && { parent: 'one' }),
    places: index % 2 === 0 ? [] : [{ value: 'a\nb' }, { value: 'c' }],
  }))
  const swapped = long.map(({ name, places, ...rest }) => ({ places, ...rest, name }))
  for (const values of [[], [1, 'a', null], long, [...long, ...swapped], [[], [[1], []]], [{}, {}]])
    assert.equal(JSON.stringify(valuesOf(sent(values))), JSON.stringify(values))
})

test('the page has all that the engine is given at the desk, but notes, sources of nothing and far languages', () => {
  const pack = loadKnowledgePack()
  const [core] = valuesOf(JSON.parse(splitKnowledge(pack).core) as Column) as [typeof pack]
  assert.equal(core.authorities.length, pack.authorities.length)
  assert.equal(core.lexicons.length, pack.lexicons.length)
  assert.ok(core.sources.length > 100 && core.sources.length <= pack.sources.length)
  assert.ok(!JSON.stringify(core).includes('"note":'))
})

test('ids of authorities that their country and domain tell travel as nothing, and come out as they were', () => {
  const pack = loadKnowledgePack()
  const [core] = valuesOf(JSON.parse(splitKnowledge(pack).core) as Column) as [typeof pack]
  assert.ok(core.authorities.filter(({ id }) => id === '').length > 1_000)
  const whole = withWholeIds(core.authorities)
  assert.deepEqual(
    whole.map(({ id }) => id),
    pack.authorities.map(({ id }) => id),
  )
})

test('words that stand for each other travel in one order, an optional one at its place, and mean the same', () => {
  const pack = loadKnowledgePack()
  const { core, rest } = splitKnowledge(pack)
  const [first] = valuesOf(JSON.parse(core) as Column) as [typeof pack]
  const later = valuesOf(JSON.parse(rest) as Column) as typeof pack.lexicons
  for (const { language, phrases } of pack.lexicons) {
    const got = [...first.lexicons, ...later].filter((one) => one.language === language)
    const found = Object.assign({}, ...got.map((one) => one.phrases)) as typeof phrases
    assert.deepEqual(Object.keys(found).toSorted(), Object.keys(phrases).toSorted())
    for (const [key, patterns] of Object.entries(phrases))
      assert.deepEqual((found[key] ?? []).map(meaningOf), patterns.map(meaningOf))
  }
})

/** The words of each place as a set, and whether they may be left out. */
function meaningOf(pattern: string): unknown {
  return pattern.split(' ').map((part) => {
    const optional = part.endsWith('?')
    return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional }
  })
}
