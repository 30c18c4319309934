import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from '../../test/written.ts'

test('a text in a language that claims are read in is understood, another is hardly', () => {
  const english = 'We walked along the canal and it was good to see that the trees are in flower.'
  const finnish =
    'Kävelimme lauantaina pitkään joen vartta ja katselimme kukkivia omenapuita illalla.'
  assert.ok((claimsOf(english).understood ?? 0) > 0.2)
  assert.ok((claimsOf(finnish).understood ?? 0) < 0.12)
})

test('an empty text is not understood', () => {
  assert.equal(claimsOf('').understood, 0)
})

test('numbers and addresses are words of no language', () => {
  const words = 'It is good to see that the trees are in flower.'
  const plain = claimsOf(words).understood ?? 0
  const beside = claimsOf(`${words} https://garden.example/a/b?c=17 2002-10-05 8572787`).understood
  assert.ok(Math.abs((beside ?? 0) - plain) < 0.06, `${plain} and ${beside}`)
})
