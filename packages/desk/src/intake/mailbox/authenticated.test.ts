import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAuthenticated } from './authenticated.ts'
import type { Fields } from '../unpack/fields.ts'

/** The head of a mail of which our own server says this. */
function headSaying(results: string): Fields {
  const fields = [
    { name: 'authentication-results', value: `mx.desk.example; ${results}` },
    { name: 'received', value: 'from elsewhere.example' },
  ]
  return { fields, body: 0, isBroken: false }
}

test('who has a name under a suffix that many share proves nothing of the others', () => {
  const from = 'reader@one--reader.github.io'
  for (const results of [
    'dkim=pass header.d=another--one.github.io',
    'dkim=pass header.i=@another--one.github.io',
    'spf=pass smtp.mailfrom=x@another--one.github.io',
    'dmarc=pass header.from=another--one.github.io',
  ])
    assert.equal(isAuthenticated(headSaying(results), from), false, results)
  const own = headSaying('dkim=pass header.d=mail.one--reader.github.io')
  assert.equal(isAuthenticated(own, from), true)
  const house = headSaying('spf=pass smtp.mailfrom=bounce@mail.inbox.example')
  assert.equal(isAuthenticated(house, 'reader@inbox.example'), true)
})
