import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mixedWords, spacedWords, splitWords } from './disguised.ts'

test('characters of no width count inside a Latin word only', () => {
  assert.deepEqual(splitWords('your ac\u200bcount'), { count: 1, spans: [{ start: 5, end: 13 }] })
  assert.equal(splitWords('\u202aJeff\u202c \ufeffOn کتاب\u200cخانہ hyphen\u00adation').count, 0)
})

test('look-alikes count among Latin letters only', () => {
  assert.equal(mixedWords('аccоunt PαyPal').count, 2)
  assert.equal(mixedWords('Привет ρg λ Ω κόσμος کتاب').count, 0)
})

test('spaced letters count on one line, with different letters', () => {
  assert.deepEqual(spacedWords('pay u r g e n t now'), { count: 1, spans: [{ start: 4, end: 15 }] })
  assert.equal(spacedWords('O O O O\na\nb\nc\nd\nU.S.S.R.').count, 0)
})

test('a long hostile text is read in one pass', () => {
  assert.equal(spacedWords('a '.repeat(200_000)).count, 0)
  assert.equal(splitWords('\u200b'.repeat(200_000)).count, 0)
})
