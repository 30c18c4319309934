import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { mail, readHere, readOrNot, toRead } from './reading.fixture.ts'

/** A letter of ours on paper: a picture in a PDF, which has no other words. */
const paper = readFileSync(new URL('../../../../samples/police-notice-paper.pdf', import.meta.url))

test('a letter on paper is read off its picture', async () => {
  const reading = await readHere(toRead(paper, { form: 'document' }))
  assert.equal(reading.channel, 'letter')
  assert.equal(reading.verdict, 'fraud')
  assert.ok(reading.words > 50, `${reading.words}`)
  assert.ok(reading.signature)
})

test('a screenshot without words is unread, and says why', async () => {
  const read = await readOrNot(toRead(WHITE, { form: 'picture', channel: 'sms' }))
  assert.equal(read.kind, 'unread')
  assert.match(read.kind === 'unread' ? read.cause : '', /no words|no picture/u)
})

test('what is no document is unread', async () => {
  const read = await readOrNot(toRead(mail({ text: 'x' }), { form: 'document' }))
  assert.deepEqual(read, { kind: 'unread', cause: 'it is no picture, PDF or DOCX' })
})

test('a document that is cut short is unread or read as far as it goes, and nothing throws', async () => {
  for (const length of [5, 200, 2_000, paper.length >> 1]) {
    const read = await readOrNot(toRead(paper.subarray(0, length), { form: 'document' }))
    assert.ok(read.kind === 'unread' || read.kind === 'analysed')
  }
})

/** A white square of one pixel: PNG. */
const WHITE = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
)
