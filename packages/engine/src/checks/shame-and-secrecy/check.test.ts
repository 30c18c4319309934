import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, offer, situation, threaten } from '../../../test/small-claims.ts'
import { accused, factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('exposure, blacklisting and leaks are each told', () => {
  assert.deepEqual(
    run([
      accused('cybercrime'),
      threaten('media-exposure'),
      threaten('tell-family'),
      threaten('blacklisting'),
    ]),
    ['exposure: contradicted', 'blacklisting: contradicted'],
  )
  assert.deepEqual(run([threaten('data-leak'), ask('pay')]), ['leak: contradicted'])
  assert.deepEqual(run([threaten('data-leak')]), ['leak: unknown'])
  assert.deepEqual(run([situation('recorded-on-camera'), threaten('tell-family')]), [
    'leak: contradicted',
  ])
})

test('in a mail the press and lists are no threat without an accusation, a demand or a limit', () => {
  assert.deepEqual(run([threaten('media-exposure'), threaten('blacklisting')]), [])
  assert.deepEqual(run([threaten('media-exposure'), ask('pay')]), ['exposure: contradicted'])
})

test('secrecy counts beside pressure or money only', () => {
  assert.deepEqual(run([ask('secrecy')]), [])
  assert.deepEqual(run([ask('secrecy'), ask('reply')]), [])
  assert.deepEqual(run([ask('secrecy'), accused('cybercrime')]), ['secrecy: contradicted'])
  assert.deepEqual(run([ask('secrecy'), ask('change-bank-details')]), ['secrecy: contradicted'])
  assert.deepEqual(run([ask('secrecy'), offer('inheritance')]), ['secrecy: contradicted'])
})
