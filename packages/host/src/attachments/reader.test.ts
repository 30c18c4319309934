import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { docxBomb, docxOf, pdfBomb, pdfOf } from '../../test/documents.ts'
import { attachmentLimits } from './limits.ts'
import { openAttachmentReader } from './reader.ts'

/** On a busy machine a test must not mistake slowness for a finding. */
const patient = openAttachmentReader({ ...attachmentLimits, time: 60_000, start: 60_000 })
const hurried = openAttachmentReader({ ...attachmentLimits, start: 60_000 })
after(() => patient[Symbol.asyncDispose]())
after(() => hurried[Symbol.asyncDispose]())

const BOMB = pdfBomb(100)
/** Just not too large. */
const LONG = pdfBomb(15)
const pdf = (bytes: Uint8Array) => ({ name: 'notice.pdf', type: 'application/pdf', bytes })
const docx = (bytes: Uint8Array) => ({
  name: 'notice.docx',
  type: 'application/octet-stream',
  bytes,
})

test('the lines of a PDF are read', async () => {
  const read = await patient.forMessage()(
    pdf(pdfOf(['OFFICE OF THE COMMISSIONER', 'Reply (now) within 24 hours'])),
  )
  assert.deepEqual(read, {
    kind: 'text',
    text: 'OFFICE OF THE COMMISSIONER\nReply (now) within 24 hours',
  })
})

test('the paragraphs of a DOCX are read; deleted and hidden words are not', async () => {
  const unseen =
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>seen</w:t></w:r></w:p>'
  const read = await patient.forMessage()(docx(docxOf(['First &amp; foremost', 'Second'], unseen)))
  assert.deepEqual(read, { kind: 'text', text: 'First & foremost\nSecond\nseen' })
})

test('a zip bomb is stopped at its bound', async () => {
  const bomb = docxBomb(100)
  assert.ok(bomb.length < 1024 * 1024)
  assert.deepEqual(await patient.forMessage()(docx(bomb)), { kind: 'unreadable', why: 'too-large' })
})

test('a PDF bomb is stopped, and the next letter is read all the same', async () => {
  const read = await hurried.forMessage()(pdf(BOMB))
  assert.deepEqual(read, { kind: 'unreadable', why: 'too-large' })
  const next = await hurried.forMessage()(pdf(pdfOf(['Good morning'])))
  assert.deepEqual(next, { kind: 'text', text: 'Good morning' })
})

test('all attachments of one message share one allowance of time', async () => {
  const read = hurried.forMessage()
  await read(pdf(LONG))
  await read(pdf(LONG))
  assert.deepEqual(await read(pdf(pdfOf(['Good morning']))), {
    kind: 'unreadable',
    why: 'too-slow',
  })
})

test('what is damaged or locked says so', async () => {
  const read = patient.forMessage()
  assert.deepEqual(await read(pdf(new TextEncoder().encode('%PDF-1.7 and nothing else'))), {
    kind: 'unreadable',
    why: 'damaged',
  })
  assert.deepEqual(await read(docx(new TextEncoder().encode('PK\u0003\u0004 and nothing else'))), {
    kind: 'unreadable',
    why: 'damaged',
  })
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  assert.deepEqual(await read(docx(locked)), { kind: 'unreadable', why: 'encrypted' })
})

test('a file of another kind has no reader, whatever it is called by others', async () => {
  const picture = {
    name: 'a.png',
    type: 'image/png',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  }
  assert.deepEqual(await patient.forMessage()(picture), { kind: 'no-reader' })
})
