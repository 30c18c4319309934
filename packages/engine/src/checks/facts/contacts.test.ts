import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, sameNumber } from './contacts.ts'

test('a number is the same with and without its country code', () => {
  assert.ok(sameNumber('+92 51 111 772 772', '051-111-772-772'))
  assert.ok(sameNumber('8171', '8171'))
  assert.ok(!sameNumber('923000008171', '8171'))
  assert.ok(!sameNumber('', ''))
})

test('the host of a URL is what stands after any name and before any port', () => {
  assert.equal(hostOf('https://fia.gov.pk@evil.example:8080/fia.gov.pk'), 'evil.example')
  assert.equal(hostOf('desk@Tax.gov.pk'), 'tax.gov.pk')
  assert.equal(hostOf('tax.gov.pk?x=1'), 'tax.gov.pk')
})
