import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function countries(text: string): readonly string[] {
  return only(claimsOf(text), 'jurisdiction').map(({ value }) => value.country)
}

test('law and power of a country', () => {
  assert.deepEqual(countries('An offence under Indian law.'), ['IN'])
  assert.deepEqual(countries('Government of Pakistan'), ['PK'])
  assert.deepEqual(countries('حکومت پاکستان'), ['PK'])
})

test('a country that is only named, or is part of a body’s name, invokes nothing', () => {
  assert.deepEqual(countries('I live in Pakistan and travel to India.'), [])
  assert.deepEqual(countries('State Bank of Pakistan'), [])
})
