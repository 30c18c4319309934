import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { columnOf } from '../../build/columns.ts'
import { splitKnowledge } from '../../build/knowledge.ts'
import { valuesOf, type Column } from './columns.ts'

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
