import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as check, property, string } from 'fast-check'
import { newSieve } from './sieve.ts'

test('a sieve passes each of its words, and what begins as one of its prefixes', () => {
  check(
    property(array(string()), array(string({ minLength: 1 })), (words, prefixes) => {
      const passes = newSieve(words, prefixes)
      assert.ok(words.every(passes))
      assert.ok(prefixes.every((prefix) => passes(prefix) && passes(`${prefix}ing`)))
    }),
  )
})

test('a sieve turns most others away', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`)
  const passes = newSieve(words, ['arrest'])
  const others = Array.from({ length: 5_000 }, (_, index) => `other${index}`)
  assert.ok(others.filter(passes).length < 250)
})
