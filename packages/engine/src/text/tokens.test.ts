import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Break, Case, tokenise } from './tokens.ts'

test('words are folded, and know their places', () => {
  const text = 'Pay Rs.5,000 — NOW!'
  const tokens = tokenise(text)
  assert.deepEqual(tokens.words, ['pay', 'rs', '5000', 'now'])
  assert.equal(text.slice(tokens.starts[2], tokens.ends[2]), '5,000')
})

test('the point of "Rs." and of an address ends no sentence', () => {
  assert.equal(tokenise('Rs. 500').breaks[1], Break.soft)
  assert.equal(tokenise('example.org').breaks[1], Break.soft)
  assert.equal(tokenise('Done. Next').breaks[1], Break.sentence)
})

test('zero-width characters, look-alikes and spaced letters do not split words', () => {
  assert.deepEqual(tokenise('ar\u200brest').words, ['arrest'])
  assert.deepEqual(tokenise('аrrest').words, ['arrest'])
  assert.deepEqual(tokenise('a r r e s t').words, ['arrest'])
})

test('a border ends a paragraph', () => {
  assert.equal(tokenise('one two', [4]).breaks[1], Break.paragraph)
})

test('numbers part from their units, digits of any script are digits', () => {
  assert.deepEqual(tokenise('24hrs ۲۴ گھنٹے').words, ['24', 'hrs', '24', 'گھنٹے'])
})

test('plain words are read by their letters alone, however they are cased', () => {
  const { words, cases } = tokenise("Pay NOW, I said: iPads can't don’t F.I.A. x9 (end")
  assert.deepEqual(words, ['pay', 'now', 'i', 'said', 'ipads', 'cant', 'dont', 'fia', 'x9', 'end'])
  assert.deepEqual(cases.slice(0, 5), [
    Case.capitalised,
    Case.upper,
    Case.capitalised,
    Case.lower,
    Case.lower,
  ])
})

test('a border within a word parts it, and the scripts that words begin in are told', () => {
  const { words, scripts } = tokenise('office پولیس', [3])
  assert.deepEqual(words, ['off', 'ice', 'پولیس'])
  assert.deepEqual([...scripts], ['latin', 'arabic'])
})
