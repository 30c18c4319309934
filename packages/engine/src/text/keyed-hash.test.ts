import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyedHash } from './keyed-hash.ts'

/** The key 00 01 … 07 of the published vectors of HalfSipHash-2-4 with an output of 64 bits. */
const key = { low: 0x03020100, high: 0x07060504 }

test('the hash of nothing is that of the published vectors', () => {
  const hash = { low: 0, high: 0 }
  keyedHash(key, [], hash)
  assert.equal(hash.low >>> 0, 0x591f8d21)
  assert.equal(hash.high >>> 0, 0xc83cb8b9)
})

test('another key, another word and another length each give another hash', () => {
  const seen = new Set<string>()
  const hash = { low: 0, high: 0 }
  for (const words of [[], [0], [0, 0], [1]]) {
    for (const high of [key.high, key.high + 1]) {
      keyedHash({ low: key.low, high }, words, hash)
      seen.add(`${hash.low} ${hash.high}`)
    }
  }
  assert.equal(seen.size, 8)
})
