import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLimits } from '../message/limits.ts'
import { readMessage } from '../message/read.ts'
import { JUNE, smallKnowledge } from './pack.fixture.ts'
import { readSender, type SenderContext } from './read.ts'
import type { Sender } from './sender.ts'

const context: SenderContext = { knowledge: smallKnowledge(), now: JUNE, reader: 'PK' }

async function senderOf(
  lines: readonly string[],
  more: Partial<SenderContext> = {},
): Promise<Sender> {
  const raw = new TextEncoder().encode([...lines, '', 'Hello'].join('\r\n'))
  const message = await readMessage(raw, { channel: 'email', limits: defaultLimits })
  return readSender(message, { ...context, ...more })
}

test('a mail has a name, an address, a domain, and where answers and bounces go', async () => {
  const sender = await senderOf([
    'Return-Path: <b@bulk.example>',
    'From: FBR Desk <Info@FBR.gov.pk>',
    'Reply-To: info@fbr.gov.pk, desk@gmail.com',
  ])
  assert.equal(sender.displayName, 'FBR Desk')
  assert.equal(sender.address, 'info@fbr.gov.pk')
  assert.deepEqual(sender.domain?.usedBy, ['pk.fbr'])
  assert.equal(sender.replyTo?.domain?.kind, 'free-mail')
  assert.equal(sender.returnPath?.domain?.host, 'bulk.example')
  assert.equal(sender.aligned, 'unknown')
  assert.equal(sender.authentication.by, 'nobody')
})

test('what a trusted host found aligns the sender', async () => {
  const results = 'Authentication-Results: mx.example.org; dkim=pass header.d=fbr.gov.pk'
  const lines = [results, 'From: info@fbr.gov.pk']
  assert.equal((await senderOf(lines, { trustedHosts: ['mx.example.org'] })).aligned, 'proven')
  assert.equal((await senderOf(lines)).aligned, 'unknown')
})

test('addresses of two domains in From prove nothing', async () => {
  const envelope = { dmarc: 'pass' }
  const one = await senderOf(['From: a@fbr.gov.pk'], { envelope })
  const two = await senderOf(['From: a@fbr.gov.pk, b@evil.example'], { envelope })
  assert.equal(one.aligned, 'proven')
  assert.equal(two.aligned, 'unknown')
})

test('the machine that handed a mail in is known from the envelope alone', async () => {
  const envelope = { helo: 'Mail.Shop.Example.', clientIp: '203.0.113.7' }
  const sender = await senderOf(['From: a@shop.example'], { envelope })
  assert.deepEqual(sender.server, { name: 'mail.shop.example', ip: '203.0.113.7' })
  assert.equal((await senderOf(['From: a@shop.example'])).server, undefined)
})

test('a mail without a sender has an empty one', async () => {
  const sender = await senderOf(['Subject: x'])
  assert.equal(sender.address, '')
  assert.equal(sender.domain, undefined)
})

test('an SMS has the sender a phone showed', async () => {
  const raw = new TextEncoder().encode('Hello')
  const message = await readMessage(raw, { channel: 'sms', limits: defaultLimits })
  const sender = readSender(message, { ...context, envelope: { sender: '7000' } })
  assert.deepEqual(sender.phone, { kind: 'short-code', value: '7000', usedBy: ['pk.nadra'] })
  assert.equal(sender.aligned, 'unknown')
})
