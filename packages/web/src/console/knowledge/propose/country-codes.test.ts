import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryCodes } from './country-codes.ts'

test('every country is offered once, and what is none or no longer one is not', () => {
  for (const code of ['PK', 'IN', 'AE', 'GB', 'NP', 'ZA'])
    assert.ok(countryCodes.includes(code), code)
  for (const code of ['UK', 'SU', 'DD', 'EU', 'XX', 'ZZ', 'AA'])
    assert.ok(!countryCodes.includes(code), code)
  assert.ok(countryCodes.length >= 249 && countryCodes.length < 260, `${countryCodes.length}`)
})
