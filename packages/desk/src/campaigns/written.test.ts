import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { writingsOf } from './written.ts'

const among = (typed: string, value: string): void =>
  assert.ok(writingsOf(typed, '92').includes(value), `${typed}: ${writingsOf(typed, '92').join()}`)

test('a number is found in any writing', () => {
  for (const typed of [
    '0300 1234567',
    '0300-123-4567',
    '+92 (300) 1234567',
    '0092 300 1234567',
    '923001234567',
    '۰۳۰۰ ۱۲۳۴۵۶۷',
    'tel:+923001234567',
  ])
    among(typed, '+923001234567')
})

test('the beginning of a number is one', () => {
  among('0300 12', '+9230012')
})

test('an address is found as it was pasted, defanged or not, and with it its host and domain', () => {
  const typed = 'hxxps://Pay.Evil[.]example/login?user=1#x'
  among(typed, 'https://pay.evil.example/login')
  among(typed, 'pay.evil.example')
  among(typed, 'evil.example')
  among('evil.example/login', 'http://evil.example/login')
})

test('a mail address is found with the name before it', () => {
  among('"Police" <Alert@Evil.example>', 'alert@evil.example')
  among('"Police" <Alert@Evil.example>', 'evil.example')
})

test('accounts, wallets and names of a chat are found as people write them', () => {
  among('pk36 scbl 0000 0011 2345 6702', 'PK36SCBL0000001123456702')
  among('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')
  among('@Helper_Desk', 'telegram:helper_desk')
  among('https://t.me/helper_desk', 'telegram:helper_desk')
})

test('whatever is typed has few writings, and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (typed) => {
      const writings = writingsOf(typed, '92')
      assert.ok(writings.length <= 8 && writings.every(({ length }) => length > 1))
    }),
  )
})
