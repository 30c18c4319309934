import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostShown } from './shown-host.ts'

test('an address or a bare domain shows a host', () => {
  assert.equal(hostShown(' https://www.HBL.com:443/login?a=b '), 'www.hbl.com')
  assert.equal(hostShown('hbl.com'), 'hbl.com')
  assert.equal(hostShown('fbr.gov.pk/refund'), 'fbr.gov.pk')
  assert.equal(hostShown('http://192.0.2.7/x'), '192.0.2.7')
})

test('words show none', () => {
  for (const words of [
    'Click here',
    'Node.js',
    'a@b.example',
    '...',
    '',
    'e.g.',
    'x'.repeat(1_000),
    'mailto:a@hbl.com',
  ])
    assert.equal(hostShown(words), undefined, words)
})
