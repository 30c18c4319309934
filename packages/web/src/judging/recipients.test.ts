import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse, compileKnowledge } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import { recipientsOf } from './recipients.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const received =
  'Received: from a.example by mx.home.example for <me@home.example>; Tue, 12 May 2026 09:30:00 +0500'

async function found(...lines: readonly string[]): Promise<readonly string[]> {
  const raw = new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\nPay now.\r\n`)
  const analysis = await analyse(raw, { knowledge, clock: 0, reader: 'PK', channel: 'email' })
  return recipientsOf(analysis, analysis.message)
}

test('of a mail to nobody in particular the servers tell who got it', async () => {
  const from = ['From: bad@fraud.example', 'To: undisclosed-recipients:;']
  assert.deepEqual(await found(received, ...from), ['me@home.example'])
  assert.deepEqual(await found('Delivered-To: me@home.example', received, ...from), [
    'me@home.example',
  ])
  assert.deepEqual(await found('X-Original-To: me@alias.example', received, ...from), [
    'me@alias.example',
    'me@home.example',
  ])
})

test('a fraud that is written to its own address keeps who sent it', async () => {
  const own = ['From: bad@fraud.example', 'To: BAD@fraud.example, you@home.example']
  assert.deepEqual(await found(received, ...own), ['you@home.example', 'me@home.example'])
})

test('a sender that is forged to be the reader is the reader', async () => {
  const forged = ['From: me@home.example', 'To: me@home.example']
  assert.deepEqual(await found(received, ...forged), ['me@home.example'])
  // Nobody says who got it: rather too little is told than too much.
  assert.deepEqual(await found(...forged), ['me@home.example'])
})

test('fields that came with the mail tell nothing of who got it', async () => {
  const planted = [
    'Delivered-To: bad@fraud.example',
    'From: bad@fraud.example',
    'To: bad@fraud.example',
  ]
  assert.deepEqual(await found(received, ...planted), ['me@home.example'])
})
