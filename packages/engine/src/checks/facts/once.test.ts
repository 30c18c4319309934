import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../../test/small-world.ts'
import { once } from './once.ts'

test('a reading is worked out once a message, and anew for a copy of its facts', () => {
  const asked: string[] = []
  const readerOf = once(({ reader }) => {
    asked.push(reader)
    return reader
  })
  const facts = factsOf({ claims: [] })
  const copy = { ...facts, reader: 'IN' }
  assert.deepEqual([readerOf(facts), readerOf(copy), readerOf(facts)], ['PK', 'IN', 'PK'])
  assert.deepEqual(asked, ['PK', 'IN'])
})
