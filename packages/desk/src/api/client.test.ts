import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { clientReader, networkPart } from './client.ts'

function client(
  proxies: readonly string[],
  peer: string | undefined,
  forwarded?: string,
): { readonly address: string; readonly isLocal: boolean } {
  const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })
  return clientReader(proxies)(peer, headers)
}

test('what a stranger says of their address counts for nothing', () => {
  assert.equal(client([], '192.0.2.1', '127.0.0.1').address, '192.0.2.1')
  assert.equal(client(['10.0.0.1'], '192.0.2.1', '127.0.0.1').address, '192.0.2.1')
  assert.equal(client([], '::ffff:192.0.2.1').address, '192.0.2.1')
})

test('behind proxies the client is the last that none of them is', () => {
  const proxies = ['10.0.0.0/8', '2001:db8::1']
  assert.equal(client(proxies, '10.0.0.1', '192.0.2.1').address, '192.0.2.1')
  assert.equal(client(proxies, '2001:db8::1', '192.0.2.1').address, '192.0.2.1')
  // What stands before it the client may have written.
  assert.equal(client(proxies, '10.0.0.1', '127.0.0.1, 192.0.2.1').address, '192.0.2.1')
  assert.equal(client(proxies, '10.0.0.1', '192.0.2.1, 10.2.2.2').address, '192.0.2.1')
  assert.equal(client(proxies, '10.0.0.1', '192.0.2.1, nonsense').address, '10.0.0.1')
  assert.equal(client(proxies, '10.0.0.1').address, '10.0.0.1')
})

test('a proxy may write the port, and brackets around IPv6', () => {
  for (const [written, read] of [
    ['192.0.2.1:4711', '192.0.2.1'],
    ['[2001:db8:5::1]:443', '2001:db8:5::1'],
    ['[2001:db8:5::1]', '2001:db8:5::1'],
    ['2001:db8:5::1', '2001:db8:5::1'],
    ['[::ffff:192.0.2.1]:80', '192.0.2.1'],
    // None of these is an address: the proxy is whom limits are counted by.
    ['[2001:db8:5::1', '10.0.0.1'],
    ['192.0.2.1:', '10.0.0.1'],
    ['192.0.2.1:123456', '10.0.0.1'],
    ['[192.0.2.1:80]', '10.0.0.1'],
    ['unknown', '10.0.0.1'],
    ['', '10.0.0.1'],
  ] as const)
    assert.equal(client(['10.0.0.1'], '10.0.0.1', written).address, read, written)
  const chain = '198.51.100.7:1, 192.0.2.1:9999, [2001:db8::1]:80'
  assert.equal(client(['10.0.0.1', '2001:db8::1'], '10.0.0.1', chain).address, '192.0.2.1')
})

test('only who comes straight from this machine is local', () => {
  assert.equal(client([], '127.0.0.1').isLocal, true)
  assert.equal(client([], '::1').isLocal, true)
  assert.equal(client([], '::ffff:127.0.0.1').isLocal, true)
  assert.equal(client([], '192.0.2.1').isLocal, false)
  assert.equal(client([], undefined).isLocal, false)
  // A proxy on this machine that nobody configured speaks for the whole world.
  assert.equal(client([], '127.0.0.1', '192.0.2.1').isLocal, false)
  assert.equal(client(['127.0.0.1'], '127.0.0.1', '127.0.0.1').isLocal, false)
})

test('limits are counted by the network that one client has', () => {
  assert.equal(networkPart('192.0.2.1'), networkPart('192.0.2.254'))
  assert.notEqual(networkPart('192.0.2.1'), networkPart('192.0.3.1'))
  assert.equal(networkPart('2001:db8:1:2::1'), networkPart('2001:db8:1:ffff::1'))
  assert.notEqual(networkPart('2001:db8:1::1'), networkPart('2001:db8:2::1'))
})

test('no address and no header makes it throw', () => {
  const header = fc.string({ maxLength: 200 }).filter((text) => /^[\t -~]*$/u.test(text))
  fc.assert(
    fc.property(fc.string(), header, (peer, forwarded) => {
      const { address } = client(['10.0.0.0/8', '::/0'], peer, forwarded)
      assert.ok(networkPart(address).length >= 6)
    }),
    { numRuns: 500 },
  )
})
