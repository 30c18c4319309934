import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { align } from './alignment.ts'
import { templateOf, tokensOf, written } from './template.ts'

test('a template has what all texts have, and slots where they differ', () => {
  const template = templateOf([
    'dear zubaida your parcel <number> waits at the office',
    'dear imran your parcel <number> waits at the office of lahore',
    'dear sadia your letter <number> waits at the office',
  ])!
  assert.equal(written(template), 'dear {1} your {2} <number> waits at the office {3}')
  const kinds = template.pieces.flatMap((piece) =>
    piece.kind === 'slot' ? [piece.slot.kinds] : [],
  )
  assert.deepEqual(kinds, [['word'], ['word'], ['nothing', 'words']])
})

test('a template never names what stands in its slots', () => {
  const template = templateOf(['dear zubaida pay now', 'dear imran pay now'])!
  assert.doesNotMatch(JSON.stringify(template), /zubaida|imran/u)
})

test('texts with nothing in common have no template', () => {
  assert.equal(templateOf(['one two three', 'four five six']), undefined)
  assert.equal(templateOf([]), undefined)
})

test('a script without spaces is taken by its characters', () => {
  const text = '包裹'.repeat(20)
  assert.equal(tokensOf(text).length, 40)
})

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '<number>'), { maxLength: 120 })

test('an alignment of any texts rises on both sides, and pairs equal words', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      let last = { one: -1, other: -1 }
      for (const match of align(one, other)) {
        assert.ok(match.one > last.one && match.other > last.other)
        assert.equal(one[match.one], other[match.other])
        last = match
      }
    }),
  )
})

test('a text aligned with itself is all of it', () => {
  fc.assert(fc.property(words, (text) => assert.equal(align(text, text).length, text.length)))
})

test('what stands fast in a template of any texts stands in each of them, in order', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (texts) => {
      const template = templateOf(texts.map((text) => text.join(' ')))
      const fixed = (template?.pieces ?? []).flatMap((piece) =>
        piece.kind === 'fixed' ? piece.tokens : [],
      )
      for (const text of texts) {
        let at = -1
        for (const token of fixed) {
          at = text.findIndex((word, place) => place > at && word === token)
          assert.notEqual(at, -1)
        }
      }
    }),
  )
})

test('texts of a hundred thousand equal words are looked at in part', () => {
  const long = 'pay '.repeat(100_000)
  assert.equal(templateOf([long, `${long} now`])?.fixed, 1500)
})
