import assert from 'node:assert/strict'
import { test } from 'node:test'
import { footers } from './footers.ts'

function read(text: string): readonly string[] {
  return footers(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test('a name stands behind the sign of copyright, on its line', () => {
  assert.deepEqual(read('Thank you.\n© 2026 Sample Ltd\nSee you'), ['© 2026 Sample Ltd'])
})

test('a name stands before the words that reserve the rights', () => {
  assert.deepEqual(read('Sample Ltd. All rights reserved.'), ['Sample Ltd. '])
})

test('a text without such a line has none, and neither has no text', () => {
  assert.deepEqual(read('Thank you.'), [])
  assert.deepEqual(footers('©', { start: -1, end: -1 }), [])
})

test('a letter that becomes two in small ones moves no footer', () => {
  assert.deepEqual(read('İİİ\n© 2026 Sample Ltd'), ['© 2026 Sample Ltd'])
})
