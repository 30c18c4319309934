import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainAddress, trustCheck } from './trusted.ts'

test('addresses and networks are trusted, and nobody else', () => {
  const trusts = trustCheck(['192.0.2.7', '198.51.100.0/24', '2001:db8::/32'], 'tcp')
  for (const yes of ['192.0.2.7', '198.51.100.200', '2001:db8::5']) assert.ok(trusts(yes), yes)
  for (const no of ['192.0.2.8', '198.51.101.1', '2001:db9::5', '127.0.0.1', '::1']) {
    assert.ok(!trusts(no), no)
  }
})

test('a peer without an address is trusted over a Unix socket only', () => {
  assert.equal(trustCheck(['0.0.0.0/0'], 'tcp')(undefined), false)
  assert.equal(trustCheck([], 'unix')(undefined), true)
})

test('addresses are read as systems report them', () => {
  assert.equal(plainAddress('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(plainAddress('fe80::1%eth0'), 'fe80::1')
  assert.equal(plainAddress('2001:db8::5'), '2001:db8::5')
  assert.equal(plainAddress(undefined), undefined)
})
