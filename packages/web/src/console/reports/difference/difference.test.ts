import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { differenceOf } from './difference.ts'

const spaced = (text: string): string => text.split(/\s+/u).join(' ').trim()

test('what stands in place of another is one difference', () => {
  assert.deepEqual(differenceOf('Dear Ali pay 500 now', 'Dear Sana pay 700 rupees now'), [
    { kind: 'same', text: 'Dear ' },
    { kind: 'other', mine: 'Ali ', theirs: 'Sana ' },
    { kind: 'same', text: 'pay ' },
    { kind: 'other', mine: '500 ', theirs: '700 rupees ' },
    { kind: 'same', text: 'now' },
  ])
})

test('texts that share nothing are one difference, and white space is none', () => {
  assert.equal(differenceOf('a b', 'c d').length, 1)
  assert.deepEqual(differenceOf('a  b\n', 'a b'), [{ kind: 'same', text: 'a  b\n' }])
  assert.deepEqual(differenceOf('', ''), [])
})

test('both texts can be read from the pieces', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'dd'), { maxLength: 30 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const pieces = differenceOf(mine, theirs)
      const read = (of: 'mine' | 'theirs'): string =>
        pieces.map((piece) => (piece.kind === 'same' ? `${piece.text} ` : `${piece[of]} `)).join('')
      assert.equal(spaced(read('mine')), spaced(mine))
      assert.equal(spaced(read('theirs')), spaced(theirs))
    }),
    { numRuns: 2_000 },
  )
})

test('two long texts that share nothing take bounded time and room', () => {
  const long = (word: string): string =>
    Array.from({ length: 4_000 }, (_, at) => `${word}${at}`).join(' ')
  assert.equal(differenceOf(long('a'), long('b')).length, 1)
})
