import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { applyEdits } from './apply.ts'
import { editsFor, type ToEdit } from './edits.ts'
import { toEdit } from './samples.fixture.ts'

const MAIL = 'From: a@b.example\r\nSubject: Hi\r\n\r\nHello\r\n'

function out(input: ToEdit): string {
  return Buffer.from(applyEdits(input.arrival.raw, editsFor(input))).toString('latin1')
}

test('every judged message gets the results on top and the verdict below', () => {
  assert.equal(
    out(toEdit(MAIL)),
    `Authentication-Results: mx.our.example; spf=pass smtp.mailfrom=officereportcrime.example\r\n` +
      `X-Tasdeeq: fraud; probability=0.99; id=01TESTID;\r\n family=authority-impersonation\r\n${MAIL}`,
  )
})

test('results without our name in front get it', () => {
  const input = toEdit(MAIL)
  const judged = { ...input.judged, authenticationResults: 'spf=none' }
  const { prepend } = editsFor({ ...input, judged })
  assert.deepEqual(prepend[0], {
    name: 'Authentication-Results',
    value: 'mx.our.example; spf=none',
  })
})

test('fields that speak in our name are removed, others are not', () => {
  const forged = [
    'X-Tasdeeq: clear\r\n',
    'x-tasdeeq-folder: INBOX\r\n',
    'Authentication-Results: mx.our.example; dmarc=pass\r\n',
    'AUTHENTICATION-RESULTS : mx.our.example; dmarc=pass\r\n',
    'Authentication-Results:\r\n (x) mx.our.example; dmarc=pass\r\n',
    'Authentication-Results\x01: mx.our.example; dmarc=pass\r\n',
  ]
  const kept = [
    'Authentication-Results: mx.other.example; dmarc=pass\r\n',
    'ARC-Authentication-Results: i=1; mx.our.example; dmarc=pass\r\n',
  ]
  const interleaved = [forged[5], kept[0], forged[2], forged[3], kept[1], forged[4]].join('')
  assert.ok(out(toEdit(interleaved + MAIL)).endsWith(kept.join('') + MAIL))
  assert.ok(out(toEdit(forged.join('') + MAIL)).includes(`impersonation\r\n${MAIL}`))
})

test("the policy's fields are added, in encoded words where they are not ASCII", () => {
  const fields = [
    { name: 'X-Tasdeeq-Folder', value: 'Junk' },
    { name: 'X-Note', value: 'مشکوک' },
  ]
  const text = out(toEdit(MAIL, { fields, subjectPrefix: '[S]' }))
  assert.ok(text.includes('X-Tasdeeq-Folder: Junk\r\nX-Note: =?utf-8?B?2YXYtNqp2YjaqQ==?=\r\n'))
  assert.ok(text.includes('Subject: [S] Hi\r\n'))
})

test('a sealed message gets fields and no warning', () => {
  const input = toEdit(MAIL, { banner: 'en' })
  assert.ok(editsFor(input).body)
  assert.equal(editsFor({ ...input, judged: { ...input.judged, sealed: true } }).body, undefined)
})

test('a message without a body, or without anything, can be edited', () => {
  for (const raw of ['', '\r\n', 'A: 1', 'hello', '\r\n\r\n', ':\r\n', ' \r\n']) {
    out(toEdit(raw, { banner: 'both', subjectPrefix: '[S]' }))
  }
})
