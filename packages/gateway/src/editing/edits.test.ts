import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { applyEdits } from './apply.ts'
import { editsFor, editsUnchecked, type ToEdit } from './edits.ts'
import { arrivalOf, toEdit } from './samples.fixture.ts'

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

test('no crowd of fields, no blanks before a colon and no bare CR hide a field that speaks in our name', () => {
  const forged = 'Authentication-Results: mx.example.org; dmarc=pass\r\n'
  const removed = (header: string): readonly string[] => {
    const arrival = arrivalOf(`${header}From: a@sender.example\r\n\r\nText\r\n`)
    return editsUnchecked(arrival, 'mx.example.org').remove.map(({ name, nth }) => `${name} ${nth}`)
  }
  assert.deepEqual(removed(forged), ['Authentication-Results 1'])
  const crowd = 'a: b\r\n'.repeat(20_000)
  assert.deepEqual(
    removed(`X-Tasdeeq: clear\r\n${crowd}c: d\r\n${forged}x-tasdeeq: verified\r\n`),
    ['X-Tasdeeq 1', 'Authentication-Results 1', 'x-tasdeeq 2'],
  )
  assert.deepEqual(removed(forged.replace(':', `${' '.repeat(1500)}:`)), [
    'Authentication-Results 1',
  ])
  assert.deepEqual(removed(`X-Note: a\r${forged}`), ['X-Note 1'])
  assert.deepEqual(removed(`Subject: a\rX-Tasdeeq-Released: x\r\n`), ['Subject 1'])
  assert.deepEqual(removed(`Folded\r${forged}`), ['Folded\rAuthentication-Results 1'])
  assert.deepEqual(removed(`${crowd}X-Note: a\r${forged}`), ['X-Note 1'])
  // Without our name in it a field with a bare CR is nothing to us.
  assert.deepEqual(removed('X-Note: a\rX-Other: b\r\n'), [])
})

test('of results, few are looked at closely, however they are spelled and wherever they hide', () => {
  const result = (at: number): string =>
    `Authentication-Results${String.fromCharCode(128 + at)}: mx.other.example; dmarc=pass\r\n`
  const results = Array.from({ length: 60 }, (_, at) => result(at))
  const removed = (header: string): number =>
    editsUnchecked(arrivalOf(`${header}\r\nText\r\n`), 'mx.example.org').remove.length
  assert.equal(removed(results.join('')), 10)
  assert.equal(removed(results.map((one, at) => `X-Note${at}: a\r${one}`).join('')), 10)
})

test('a header of more fields than are taken apart loses none by an edit', () => {
  const crowd = Array.from({ length: 20_100 }, (_, at) => `x${at}: ${at}\r\n`).join('')
  const raw = Buffer.from(`${crowd}X-Tasdeeq: clear\r\nlast: one\r\n\r\nText\r\n`)
  const { remove } = editsUnchecked(arrivalOf(raw), 'mx.example.org')
  const edited = applyEdits(raw, { prepend: [], remove, replace: [] })
  assert.equal(Buffer.from(edited).toString(), `${crowd}last: one\r\n\r\nText\r\n`)
})
