import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countSymbols, hasHiddenSign, hasStyledLetters, mixesAlphabets } from './dressed-letters.ts'
import { encodesLetters } from './encoded-words.ts'

test('letters of mathematics and in circles are styled, plain and accented ones are not', () => {
  assert.ok(hasStyledLetters('𝐘𝐨𝐮𝐫 parcel'))
  assert.ok(hasStyledLetters('Ⓟⓐⓡcel'))
  assert.ok(!hasStyledLetters('Café x² Ⓡ'))
})

test('signs without width hide between letters; joiners of Urdu do not', () => {
  assert.ok(hasHiddenSign('ac\u{34f}count'))
  assert.ok(hasHiddenSign('ac\u{73f}count'))
  assert.ok(!hasHiddenSign('می\u{200c}کنم اکاؤنٹ مُحمّد'))
})

test('a word of two alphabets is mixed, a line of two languages is not', () => {
  assert.ok(mixesAlphabets('your acc\u{43e}unt'))
  assert.ok(!mixesAlphabets('письмо from Лев'))
})

test('pictures are counted, letters and flags of words are not', () => {
  assert.equal(countSymbols('🎁 Rewards ★'), 2)
  assert.equal(countSymbols('Café – 50 €'), 0)
})

test('plain letters in codes are told from letters that need one', () => {
  assert.ok(encodesLetters('=?UTF-8?Q?=48=6F=74=65=6C?='))
  assert.ok(!encodesLetters('=?UTF-8?Q?Caf=C3=A9_am_See?='))
  assert.ok(!encodesLetters('a=48=6F=74=65=6C'))
})
