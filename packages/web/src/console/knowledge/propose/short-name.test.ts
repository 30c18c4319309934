import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortName } from './short-name.ts'

test('what is typed becomes a short name of the register', () => {
  assert.equal(shortName('Rail company '), 'rail-company')
  assert.equal(shortName('Société de crédit'), 'societe-de-credit')
  assert.equal(shortName('e-commerce 24/7'), 'e-commerce-24-7')
})

test('what has no Latin letters, or others too, becomes none', () => {
  for (const typed of ['', ' - ', 'ریلوے', 'ریلوے rail']) assert.equal(shortName(typed), undefined)
})
