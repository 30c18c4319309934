import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countLetters } from './own-body.ts'

test('letters and capitals are counted, spaces and signs are not', () => {
  assert.deepEqual(countLetters('Ab C1!'), { length: 5, letters: 3, capitals: 2 })
  assert.deepEqual(countLetters('ÄÖü'), { length: 3, letters: 3, capitals: 2 })
})

test('letters of scripts without capitals are no capitals', () => {
  assert.equal(countLetters('سلام').capitals, 0)
  assert.equal(countLetters('नमस्ते').capitals, 0)
})
