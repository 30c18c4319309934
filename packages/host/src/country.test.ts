import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryOf } from './country.ts'

test('a country is known by its two letters, in capitals or not', () => {
  assert.equal(countryOf('PK'), 'PK')
  assert.equal(countryOf('pk'), 'PK')
})

test('the letters that people use for the United Kingdom mean it', () => {
  assert.equal(countryOf('UK'), 'GB')
})

test('what is no country is none', () => {
  for (const letters of ['QQ', 'XX', 'ZZ', 'EU', 'UN', 'XA', 'Pakistan', 'P', '', '92', 'P\n'])
    assert.equal(countryOf(letters), undefined, letters)
})
