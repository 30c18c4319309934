import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { dkimSign } from 'mailauth'
import { authenticate } from './authenticate.ts'
import type { Resolver } from './methods.ts'
import { resolverOf, type Zone } from './zone.fixture.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})

const zone: Zone = {
  's1._domainkey.bank.example TXT': [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
  'bank.example TXT': [['v=spf1 ip4:198.51.100.7 -all']],
  '_dmarc.bank.example TXT': [['v=DMARC1; p=reject']],
}

const resolver = resolverOf(zone)

const NOW = Date.UTC(2026, 5, 1, 12)
const RECEIVED =
  'Received: from mail.bank.example (mail.bank.example [198.51.100.7])\r\n\tby mx.reader.example with ESMTPS; Mon, 1 Jun 2026 11:59:00 +0000\r\n'
const MAIL =
  'From: Bank <alerts@bank.example>\r\nTo: reader@reader.example\r\nDate: Mon, 1 Jun 2026 11:58:00 +0000\r\nMessage-ID: <1@bank.example>\r\nSubject: Statement\r\nX-Tasdeeq-Sample: yes\r\n\r\nYour statement is ready.\r\n'

async function signed(): Promise<string> {
  const { signatures } = await dkimSign(MAIL, {
    signingDomain: 'bank.example',
    selector: 's1',
    privateKey,
    signatureData: [{ signingDomain: 'bank.example', selector: 's1', privateKey }],
  })
  return signatures + MAIL
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test("a signed mail from the domain's own server passes everything", async () => {
  const raw = bytes(`Return-Path: <alerts@bank.example>\r\n${RECEIVED}${await signed()}`)
  const found = await authenticate(raw, { resolver, clock: NOW })
  assert.equal(found?.spf, 'pass')
  assert.equal(found?.dkim, 'pass')
  assert.deepEqual(found?.dkimDomains, ['bank.example'])
  assert.equal(found?.dmarc, 'pass')
  assert.equal(found?.dmarcPolicy, 'reject')
  assert.equal(found?.by, 'mailauth')
})

test('a forged sender fails', async () => {
  const raw = bytes(
    `Return-Path: <x@bank.example>\r\n${RECEIVED.replace('198.51.100.7', '203.0.113.9')}${MAIL}`,
  )
  const found = await authenticate(raw, { resolver, clock: NOW })
  assert.equal(found?.spf, 'fail')
  assert.equal(found?.dmarc, 'fail')
})

test('a failure of an old mail proves nothing, since DNS has moved on', async () => {
  const raw = bytes(
    `Return-Path: <x@bank.example>\r\n${RECEIVED.replace('198.51.100.7', '203.0.113.9')}${MAIL}`,
  )
  const found = await authenticate(raw, { resolver, clock: NOW + 90 * 86_400_000 })
  assert.equal(found?.spf, 'unknown')
  assert.equal(found?.dmarc, 'unknown')
})

test('without the address it came from only the signature counts', async () => {
  const found = await authenticate(bytes(await signed()), { resolver, clock: NOW })
  assert.equal(found?.spf, 'unknown')
  assert.equal(found?.dkim, 'pass')
  assert.equal(found?.dmarc, 'pass')
})

test("a hop within the reader's own house is not taken for the sender", async () => {
  const inside = RECEIVED.replace('198.51.100.7', '10.0.0.7')
  const found = await authenticate(bytes(`${inside}${await signed()}`), { resolver, clock: NOW })
  assert.equal(found?.spf, 'unknown')
})

test('nobody is asked where the envelope has the answer, or where nothing can be proven', async () => {
  let asked = 0
  const counting: Resolver = (name, type) => {
    asked++
    return resolver(name, type)
  }
  const options = { resolver: counting, clock: NOW }
  assert.equal(await authenticate(bytes(MAIL), options), undefined)
  assert.equal(await authenticate(bytes('Sir, your SIM is blocked'), options), undefined)
  const raw = bytes(RECEIVED + (await signed()))
  assert.equal(await authenticate(raw, { ...options, envelope: { dmarc: 'pass' } }), undefined)
  assert.equal(asked, 0)
})

test('a DNS server that never answers costs no more than the time allowed', async () => {
  const dead: Resolver = () => new Promise(() => undefined)
  const raw = bytes(RECEIVED + (await signed()))
  assert.equal(await authenticate(raw, { resolver: dead, clock: NOW, time: 50 }), undefined)
})

test('a mail of a megabyte of spaces is not asked about, since nothing could break that off', async () => {
  const raw = bytes(`${RECEIVED}${await signed()}${' '.repeat(1_100_000)}`)
  assert.equal(await authenticate(raw, { resolver, clock: NOW }), undefined)
})
