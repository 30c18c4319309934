import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { digitsOf, receiptHash, receiptNumber } from './receipt-number.ts'

const key = new Uint8Array(32).fill(7)
const other = new Uint8Array(32).fill(8)

test('a report has one receipt number, which only the key tells', () => {
  const report = randomUUIDv7()
  assert.equal(receiptNumber(key, report), receiptNumber(key, report))
  assert.notEqual(receiptNumber(key, report), receiptNumber(other, report))
  assert.notEqual(receiptNumber(key, report), receiptNumber(key, randomUUIDv7()))
})

test('every wrong digit is found', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(15), fc.integer({ min: 1, max: 9 }), (report, place, by) => {
      const digits = receiptNumber(key, report).replaceAll(' ', '')
      assert.equal(digitsOf(digits), digits)
      const wrong = (Number(digits[place]) + by) % 10
      assert.equal(digitsOf(digits.slice(0, place) + wrong + digits.slice(place + 1)), undefined)
    }),
  )
})

test('digits of Urdu, spaces, hyphens and marks of direction are read', () => {
  const number = receiptNumber(key, randomUUIDv7())
  const urdu = number.replace(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
  assert.equal(digitsOf(urdu), digitsOf(number))
  assert.equal(digitsOf(` ${number.replaceAll(' ', '-')} `), digitsOf(number))
  const copied = `\u2066${number.replaceAll(' ', '\u202f')}\u2069\n`
  assert.equal(digitsOf(copied), digitsOf(number))
  assert.equal(digitsOf(number.replaceAll(' ', '–')), digitsOf(number))
  assert.deepEqual(receiptHash(key, urdu), receiptHash(key, number))
})

test('whatever is typed has a hash, and no receipt', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      assert.equal(receiptHash(key, typed).length, 32)
      assert.ok(typed.length === 16 || digitsOf(typed) === undefined || /\d/u.test(typed))
    }),
  )
})
