import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { packSenders, unpackSenders } from './file.ts'
import { openTable, senderMemory, type Entry, type Key } from './table.ts'

const SECRET = new Uint8Array(32).fill(3)

const word = fc.integer({ min: 0, max: 0xffffffff })
const key = fc.tuple(word, word)
const day = fc.integer({ min: 0, max: 0xffff })
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    first: day,
    last: day,
    days: fc.integer({ min: 0, max: 255 }),
    writtenTo: fc.boolean(),
    own: fc.boolean(),
  },
  { noNullPrototype: true },
)

/** As the table tells keys apart: zero in the first place is taken for one. */
const nameOf = ([high, low]: Key): string => `${Math.max(1, high)} ${low}`

test('what was written is read, the latest of each key, and again from the file', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, entry), { maxLength: 16 }), (written) => {
      const table = openTable(senderMemory(64))
      const latest = new Map<string, readonly [Key, Entry]>()
      for (const [at, what] of written) {
        table.write(at, what)
        latest.set(nameOf(at), [at, what])
      }
      for (const [at, what] of latest.values()) assert.deepEqual(table.read(at), what)
      const read = unpackSenders(packSenders(table.entries(), SECRET), SECRET) ?? []
      assert.deepEqual(
        new Map(read.map(([at, what]) => [nameOf(at), what])),
        new Map([...latest].map(([name, [, what]]) => [name, what])),
      )
    }),
  )
})

test('any number of keys has room, and a table never grows', () => {
  const memory = senderMemory(100)
  const table = openTable(memory)
  for (let at = 1; at <= 5_000; at++) table.write([at, at * 7], stranger(2_000))
  assert.equal(memory.byteLength, 128 * 16)
  assert.equal([...table.entries()].length, 128)
})

test('where a place is full, strangers who came once go first, and those our readers know last', () => {
  const table = openTable(senderMemory(16))
  const known: Entry = { ...stranger(1_900), writtenTo: true }
  const regular: Entry = { ...stranger(1_980), days: 9 }
  table.write([1, 1], known)
  table.write([2, 2], regular)
  for (let at = 3; at <= 1_000; at++) table.write([at, at], stranger(2_000))
  assert.deepEqual(table.read([1, 1]), known)
  assert.deepEqual(table.read([2, 2]), regular)
  for (let at = 1_001; at <= 2_000; at++) table.write([at, at], { ...stranger(2_000), days: 2 })
  assert.deepEqual(table.read([1, 1]), known)
  assert.equal(table.read([2, 2]), undefined)
})

test('a file that is cut off, of something else, or of another secret is none', () => {
  const table = openTable(senderMemory(16))
  table.write([1, 1], stranger(5))
  const file = packSenders(table.entries(), SECRET)
  assert.equal(unpackSenders(file, SECRET)?.length, 1)
  assert.equal(unpackSenders(file.subarray(0, -1), SECRET), undefined)
  assert.equal(unpackSenders(file, new Uint8Array(32)), undefined)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(unpackSenders(bytes, SECRET), undefined)
    }),
  )
})

function stranger(today: number): Entry {
  return { first: today, last: today, days: 1, writtenTo: false, own: false }
}
