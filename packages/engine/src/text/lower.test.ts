import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lowerInPlace } from './lower.ts'

test('every letter of Unicode stays at its place', () => {
  const longer: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const letter = String.fromCodePoint(code)
    const text = `${letter}A`
    const lower = lowerInPlace(text)
    if (lower.length !== text.length || !lower.endsWith('a')) longer.push(code.toString(16))
  }
  assert.deepEqual(longer, [])
})

test('a letter that becomes two stays, and the others are small', () => {
  assert.equal(lowerInPlace('İSTANBUL BANKASI © X'), 'İstanbul bankasi © x')
  assert.equal(lowerInPlace('Sample LTD'), 'sample ltd')
})
