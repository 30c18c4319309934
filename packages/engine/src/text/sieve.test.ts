import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as check, property, string } from 'fast-check'
import { newSieve, WHOLE } from './sieve.ts'

test('a sieve passes each of its words, and tells with which prefixes a word may begin', () => {
  const long = string({ minLength: 1, maxLength: 80 })
  check(
    property(array(string()), array(long), (words, prefixes) => {
      const sieve = newSieve(words, prefixes)
      assert.ok(words.every((word) => (sieve(word) & WHOLE) !== 0))
      for (const prefix of prefixes)
        for (const word of [prefix, `${prefix}ing`])
          assert.equal((sieve(word) >>> prefix.length) & 1, 1, word)
    }),
  )
})

test('a sieve turns most others away', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`)
  const sieve = newSieve(words, ['arrest'])
  const others = Array.from({ length: 5_000 }, (_, index) => `other${index}`)
  assert.ok(others.filter((other) => sieve(other) !== 0).length < 250)
})

test('a word that is no prefix and begins with none has no bit of one', () => {
  const sieve = newSieve(['arrested'], ['arrest', 'arr'])
  assert.equal(sieve('arrested'), WHOLE | (1 << 3) | (1 << 6))
  assert.equal(sieve('array'), 1 << 3)
  assert.equal(sieve('order'), 0)
})
