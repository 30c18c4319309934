import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse, compileKnowledge } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import { receiptMail } from './receipt-mail.ts'

const NOW = Date.UTC(2026, 10, 1)
const MAIL = receiptMail({
  from: 'report@desk.example',
  to: 'reader@inbox.example',
  numbers: ['4821 7730 1195 3026'],
  publicUrl: 'https://desk.example',
  report: '01',
  now: NOW,
})

test('who reads only one of the two languages sees by the subject what a receipt is', async () => {
  const { message } = await analyse(MAIL, {
    knowledge: compileKnowledge(loadKnowledgePack()),
    reader: 'PK',
    now: NOW,
    clock: NOW,
    trustedHosts: [],
  })
  assert.equal(message.subject, 'Thank you for your report | آپ کی اطلاع کا شکریہ')
  assert.deepEqual(message.anomalies, [])
})

test('a receipt keeps within the lines and encoded words of its standards', () => {
  const [header = ''] = MAIL.toString().split('\r\n\r\n')
  // RFC 2047 section 2: a line with an encoded word is of at most 76 characters, the word of at most 75.
  const encoded = header.split('\r\n').filter((line) => line.includes('=?'))
  assert.equal(encoded.length, 1)
  for (const line of encoded) assert.ok(line.length <= 76, line)
  assert.doesNotMatch(header, /[^\r\n -~]/u)
})
