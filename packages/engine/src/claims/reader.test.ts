import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

const filler = 'The committee met in the old town hall and heard the report of the year. '.repeat(
  25,
)

test('an article that tells of arrests, crimes and prizes says nothing to its reader', () => {
  const news = `${filler}A man of the town will be arrested for money laundering, said the police. `
  assert.deepEqual(only(claimsOf(news), 'threat'), [])
  assert.deepEqual(only(claimsOf(`${news}${filler}`), 'accusation'), [])
  assert.deepEqual(only(claimsOf(`${filler}She won the lottery prize in March.`), 'offer'), [])
})

test('a long letter that addresses its reader does', () => {
  const letter = `${filler}You will be arrested for money laundering.`
  assert.equal(only(claimsOf(letter), 'threat')[0]?.value.threat, 'arrest')
  assert.equal(only(claimsOf(letter), 'accusation')[0]?.value.matter, 'money-laundering')
})

test('in a short message all is said to the reader', () => {
  assert.equal(
    only(claimsOf('An arrest warrant will be issued.'), 'threat')[0]?.value.threat,
    'arrest',
  )
})
