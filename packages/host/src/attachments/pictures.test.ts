import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { pdfOf } from '../../test/documents.ts'
import {
  pdfOfPicture,
  pngOf,
  pngWith,
  qrOf,
  transparentPngOf,
  webpOf,
} from '../../test/pictures.ts'
import { attachmentLimits } from './limits.ts'
import { openAttachmentReader } from './reader.ts'

const PATIENCE = 60_000
/** On a busy machine a test must not mistake slowness for a finding. */
const patient = openAttachmentReader({
  ...attachmentLimits,
  time: PATIENCE,
  wordsTime: PATIENCE,
  wordsGrace: PATIENCE,
  inVain: PATIENCE,
  start: PATIENCE,
})
after(() => patient[Symbol.asyncDispose]())

const SITE = 'https://away.invalid/scan'
const code = await qrOf(SITE)

const png = (bytes: Uint8Array) => ({ name: 'a.png', type: 'image/png', bytes, words: false })
const pdf = (bytes: Uint8Array) => ({ name: 'a.pdf', type: 'application/pdf', bytes })

function look(): NonNullable<ReturnType<typeof patient.portsForMessage>['readPicture']> {
  const { readPicture } = patient.portsForMessage('short')
  assert.ok(readPicture)
  return readPicture
}

test('a code in a picture is read, whatever the file is called', async () => {
  assert.deepEqual(await look()({ ...png(pngOf(code)), name: 'a.txt', type: 'image/gif' }), {
    kind: 'text',
    text: '',
    codes: [{ text: SITE }],
  })
})

test('a code on a ground that shows through is read', async () => {
  const read = await look()(png(transparentPngOf(code)))
  assert.deepEqual(read.kind === 'text' && read.codes, [{ text: SITE }])
})

test('a code in a WebP is read, also when what reads it had ended for lack of use', async () => {
  const file = { ...png(webpOf(code)), name: 'a.webp', type: 'image/webp' }
  for (const wait of [0, 3_000]) {
    await setTimeout(wait)
    const read = await look()(file)
    assert.deepEqual(read.kind === 'text' && read.codes, [{ text: SITE }])
  }
})

test('a code is no words', async () => {
  const read = look()
  assert.deepEqual(await read({ ...png(pngOf(code)), words: true }), {
    kind: 'text',
    text: '',
    codes: [{ text: SITE }],
  })
})

for (const bits of [1, 8] as const) {
  test(`a code in a PDF is read, ${bits} bits to a dot`, async () => {
    const { readAttachment } = patient.portsForMessage('short')
    const read = await readAttachment(pdf(pdfOfPicture(code, bits)))
    assert.equal(read.kind, 'text')
    assert.deepEqual(read.kind === 'text' && read.codes, [{ text: SITE }])
  })
}

test('without pictures a PDF is its text, and no picture is looked into', async () => {
  const ports = patient.portsForMessage('none')
  assert.equal(ports.readPicture, undefined)
  const read = await ports.readAttachment(pdf(pdfOf(['Good morning'])))
  assert.deepEqual(read, { kind: 'text', text: 'Good morning' })
})

test('a picture that says it is huge is not decoded', async () => {
  const read = await look()(png(pngWith(60_000, 60_000, deflateSync(new Uint8Array(9)))))
  assert.deepEqual(read, { kind: 'unreadable', why: 'too-large' })
})

test('icons, other files and what breaks off in its header have nothing to read', async () => {
  const files = [
    pngWith(16, 900, new Uint8Array()),
    pngOf(code).subarray(0, 20),
    Buffer.from('GIF'),
  ]
  for (const bytes of files) assert.deepEqual(await look()(png(bytes)), { kind: 'no-reader' })
})

test('a picture that expands beyond what it says ends the reading of its message, and of no other', async () => {
  const bomb = deflateSync(new Uint8Array(700 * 1024 * 1024))
  const read = look()
  const unread = { kind: 'text', text: '', codes: [], unread: 'too-large' }
  assert.deepEqual(await read(png(pngWith(300, 300, bomb))), unread)
  assert.deepEqual(await read(png(pngOf(code))), unread)
  const next = await look()(png(pngOf(code)))
  assert.deepEqual(next, { kind: 'text', text: '', codes: [{ text: SITE }] })
})

test('a damaged picture has no codes and no words', async () => {
  const whole = pngOf(code)
  const broken = [
    whole.subarray(0, 100),
    Buffer.concat([whole.subarray(0, 60), Buffer.alloc(500, 7)]),
  ]
  for (const bytes of broken) {
    const read = await look()({ ...png(bytes), words: true })
    assert.equal(read.kind === 'text' ? read.text : '', '')
  }
})

test('codes are read though the allowance for words is spent', async () => {
  await using poor = openAttachmentReader({
    ...attachmentLimits,
    start: PATIENCE,
    time: PATIENCE,
    wordsTime: 0,
  })
  const { readPicture } = poor.portsForMessage('all')
  const read = await readPicture?.(png(pngOf(code)))
  assert.deepEqual(read, { kind: 'text', text: '', codes: [{ text: SITE }] })
})
