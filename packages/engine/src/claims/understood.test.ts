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
