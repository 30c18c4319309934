import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, property, string } from 'fast-check'
import { canonical, HASH_START, mixLetter, newVocabulary, NOWHERE, PLACES } from './vocabulary.ts'

test('the string that stands for a word is that word, whatever it is', () => {
  check(property(string({ unit: 'grapheme', maxLength: 60 }), (word) => canonical(word) === word))
})

test('a word has one place, be it given or spelled by letters of a text', () => {
  const vocabulary = newVocabulary()
  const hash = Array.from('office').reduce(
    (sum, letter) => mixLetter(sum, letter.charCodeAt(0)),
    HASH_START,
  )
  const place = vocabulary.placeOf('office')
  assert.equal(vocabulary.placeOfLetters({ text: 'the OFFIce of', start: 4, end: 10, hash }), place)
  assert.equal(vocabulary.words[place], 'office')
})

test('more words than there are places push one another out, and none is taken for another', () => {
  const vocabulary = newVocabulary()
  const words = Array.from({ length: 2 * PLACES }, (_, number) => `word${number}`)
  for (const word of words) assert.equal(vocabulary.words[vocabulary.placeOf(word)], word)
})

test('what is too long for a word has no place', () => {
  assert.equal(newVocabulary().placeOf('a'.repeat(41)), NOWHERE)
})
