import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asciiHost, hostOfAddress, hostParts, isAligned, isDelegated } from './host.ts'
import { decodeLabel } from './punycode.ts'

test('an IDN has one ASCII form and one form for readers', () => {
  assert.equal(asciiHost('Bücher.Example.'), 'xn--bcher-kva.example')
  assert.equal(hostParts('xn--bcher-kva.example').name, 'bücher')
  assert.equal(decodeLabel('xn--mgbai9azgqp6j'), 'پاکستان')
})

test('broken Punycode is left as it is', () => {
  for (const label of ['xn--', 'xn--!', 'xn--99999999', 'xn--a-ecp.ru', 'plain'])
    assert.equal(decodeLabel(label), label)
})

test('the host of an address stands behind its last at-sign', () => {
  assert.equal(hostOfAddress('"a@b"@C.example'), 'c.example')
  assert.equal(hostOfAddress('nobody'), '')
})

test('parties share a registrable domain, not a public suffix', () => {
  assert.ok(isAligned('a.fia.gov.pk', 'fia.gov.pk'))
  assert.ok(!isAligned('fia.gov.pk', 'fbr.gov.pk'))
  assert.ok(!isAligned('', ''))
})

test('a host can exist below a suffix that is delegated, or kept for examples', () => {
  for (const host of ['fia.gov.pk', 'mail.shop.example', 'a.github.io', 'iki.fi'])
    assert.ok(isDelegated(host), host)
  for (const host of ['correios', 'mail.qkz.wkqzx', '', '203.0.113.7'])
    assert.ok(!isDelegated(host), host)
})

test('capitals and full stops of other alphabets are mapped as UTS #46 says', () => {
  assert.equal(asciiHost('ΒΌΛΟΣ.example'), 'xn--nxasmq6b.example')
  assert.equal(asciiHost('A.example。'), 'a.example')
})
