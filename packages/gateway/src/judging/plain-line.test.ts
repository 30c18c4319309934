import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { plainAddress, plainLine } from './plain-line.ts'

test('an address that is too long keeps its domain, and never becomes that of somebody else', () => {
  const trusted = '@partner.example'
  const local = 'x'.repeat(200 - trusted.length)
  const plain = plainAddress(`${local}${trusted}.evil.example`)
  assert.ok(plain.endsWith(`${trusted}.evil.example`))
  assert.equal(Array.from(plain).length, 200)
})

test('what cannot be seen leaves a mark in an address', () => {
  assert.equal(plainAddress('boss@part\u200bner.example'), 'boss@part\ufffdner.example')
  assert.equal(plainAddress('a@b.example\r\nX: y'), 'a@b.example\ufffd\ufffdX: y')
  assert.equal(plainAddress('office@bank.example'), 'office@bank.example')
})

test('whatever comes becomes one line of at most 200 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      for (const line of [plainLine(text), plainAddress(text)]) {
        assert.ok(Array.from(line).length <= 200)
        // oxlint-disable-next-line no-control-regex -- these are exactly what must not be there
        assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u200b\u202e]/u)
      }
    }),
  )
})
