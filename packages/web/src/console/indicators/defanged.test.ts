import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defanged } from './defanged.ts'

test('what a program would open is written so that it does not', () => {
  assert.equal(
    defanged({ kind: 'url', value: 'https://pay.evil.example/a.b' }),
    'hxxps[://]pay[.]evil[.]example/a.b',
  )
  assert.equal(defanged({ kind: 'domain', value: 'evil.example' }), 'evil[.]example')
  assert.equal(defanged({ kind: 'email', value: 'a.b@evil.example' }), 'a[.]b@evil[.]example')
})

test('numbers and accounts stay as they are', () => {
  assert.equal(defanged({ kind: 'phone', value: '+923001234567' }), '+923001234567')
})
