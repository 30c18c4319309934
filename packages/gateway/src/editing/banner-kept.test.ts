import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { editsFor } from './edits.ts'
import { bannered, latin1, toEdit } from './samples.fixture.ts'

async function parsed(raw: Uint8Array): Promise<Email> {
  return await PostalMime.parse(raw)
}

/** White space apart, since programs differ on line ends. */
function squeezed(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim()
}

interface Leaf {
  readonly type: string
  readonly encoding: 'base64' | 'quoted-printable' | '7bit'
  readonly attached: boolean
  readonly words: string
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  type: fc.constantFrom('text/plain', 'text/html', 'image/png', 'application/pdf', 'text/csv'),
  encoding: fc.constantFrom('base64', 'quoted-printable', '7bit'),
  attached: fc.boolean(),
  words: fc
    .array(fc.constantFrom('Hello', 'you', '1+1=2', 'سلام', '<b>x</b>'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((all) => all.join(' ')),
})

function writtenLeaf({ type, encoding, attached, words }: Leaf): string {
  const text = encoding === '7bit' ? words.replace(/[^ -~]/gu, 'x') : words
  const body =
    encoding === 'base64'
      ? Buffer.from(text).toString('base64')
      : encoding === '7bit'
        ? text
        : latin1(Buffer.from(text)).replace(
            /[^ -<>-~]/gu,
            (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`,
          )
  const fields = [
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    ...(attached ? ['Content-Disposition: attachment; filename="a.bin"'] : []),
  ]
  return `${fields.join('\r\n')}\r\n\r\n${body}`
}

const mime = fc.letrec<{ part: string; many: string }>((tie) => ({
  part: fc.oneof({ maxDepth: 3 }, leaf.map(writtenLeaf), tie('many')),
  many: fc
    .tuple(
      fc.constantFrom('mixed', 'alternative', 'related', 'digest', 'x-other'),
      fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
      fc.stringMatching(/^[a-z]{12}$/u),
    )
    .map(([kind, parts, boundary]) => {
      const inner = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
      return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\npre\r\n${inner}--${boundary}--\r\npost`
    }),
})).part

test('whatever the tree, all parts are there, and attachments are the same', async () => {
  await fc.assert(
    fc.asyncProperty(mime, fc.constantFrom('en', 'ur', 'both'), async (tree, banner) => {
      const raw = Buffer.from(`MIME-Version: 1.0\r\n${tree}\r\n`, 'latin1')
      const out = bannered(raw, banner)
      const [before, after] = await Promise.all([parsed(raw), parsed(out)])
      const shape = (mail: Email): unknown =>
        mail.attachments.map(({ content, filename, mimeType }) => [content, filename, mimeType])
      assert.deepEqual(shape(after), shape(before))
      assert.ok(squeezed(after.text).length >= squeezed(before.text).length)
      const lines = new Set(latin1(out).split('\r\n'))
      const boundaries = latin1(raw)
        .split('\r\n')
        .filter((line) => line.startsWith('--'))
      assert.ok(boundaries.every((line) => lines.has(line)))
      const edits = editsFor(toEdit(raw, { banner }))
      if (edits.body) assert.equal(editsFor(toEdit(out, { banner })).body, undefined)
    }),
    { numRuns: 300 },
  )
})

test('no bytes make it throw, and the old fields stay', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 10 }).map(latin1),
    fc.constantFrom(
      '\r\n',
      '\r\n\r\n',
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
      'Content-Type: text/html\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '<body>',
      '=',
      '"',
      'Content-Type: multipart/alternative; boundary="b"\r\n',
      'charset=utf-16',
      ';',
      '(',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void bannered(pieces.join(''))),
    { numRuns: 500 },
  )
})

/** The same mail, but for the warning. */
async function assertKept(raw: Buffer, name: string): Promise<void> {
  const out = bannered(raw)
  const [before, after] = await Promise.all([parsed(raw), parsed(out)])
  const files = (mail: Email): unknown =>
    mail.attachments.map(({ filename, mimeType, content }) => [filename, mimeType, content])
  assert.deepEqual(files(after), files(before), name)
  assert.deepEqual(
    after.headers.filter(
      ({ key }) => !/^(?:x-tasdeeq|authentication-results|content-|mime)/u.test(key),
    ),
    before.headers.filter(
      ({ key }) => !/^(?:x-tasdeeq|authentication-results|content-|mime)/u.test(key),
    ),
    name,
  )
  if (before.text === undefined || editsFor(toEdit(raw, { banner: 'both' })).body === undefined)
    return
  assert.ok(squeezed(after.text).endsWith(squeezed(before.text)), `text of ${name}`)
}

const root = new URL('../../../../', import.meta.url).pathname

for (const place of ['samples', 'eval/genuine']) {
  test(`every mail of ${place} keeps its text, its attachments and its fields`, async () => {
    const folder = join(root, place)
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
    assert.ok(names.length > 50)
    for (const name of names) await assertKept(crlf(readFileSync(join(folder, name))), name)
  })
}

function crlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/gu, '\r\n'), 'latin1')
}
