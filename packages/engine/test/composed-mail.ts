import * as fc from 'fast-check'

/** Well-formed mails as programs write them: encoded words, charsets, encodings, alternatives, attachments. */

/** Bytes of a text, and the charset they are in. */
interface Encoded {
  readonly charset: string
  /** A line each. */
  readonly lines: readonly Uint8Array[]
}

type Transfer = '8bit' | 'quoted-printable' | 'base64'

const CRLF = '\r\n'
const transfer = fc.constantFrom<Transfer>('8bit', 'quoted-printable', 'base64')

/** Letters above ASCII that are letters in every charset here. */
const highByte = fc.integer({ min: 0xc0, max: 0xff })
const asciiByte = fc.integer({ min: 0x20, max: 0x7e })
const someBytes = fc
  .array(fc.oneof(asciiByte, asciiByte, highByte), { maxLength: 90 })
  .map((bytes) => Uint8Array.from(bytes))
const someUtf8 = fc
  .string({
    unit: fc.constantFrom(...'abcXYZ.,=?_-<>&"()é߀漢'.split(''), ' ', 'ں', 'گرفتار', 'हिन्दी', '😀'),
    maxLength: 60,
  })
  .map((text) => new TextEncoder().encode(text))

function encodedLines(lines: number): fc.Arbitrary<Encoded> {
  const single = fc.constantFrom(
    'windows-1252',
    'iso-8859-1',
    'windows-1256',
    'koi8-r',
    'ISO-8859-9',
  )
  return fc.oneof(
    fc.record({ charset: fc.constantFrom('utf-8', 'UTF-8'), lines: listOf(someUtf8, lines) }),
    fc.record({ charset: single, lines: listOf(someBytes, lines) }),
  )
}

function listOf<Item>(item: fc.Arbitrary<Item>, maxLength: number): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: 1, maxLength })
}

/** An unstructured header's value: words as they are, and encoded words (RFC 2047). */
const headerText = fc
  .tuple(
    fc.array(fc.constantFrom('Re:', 'Notice', 'your', 'account')),
    fc.option(encodedLines(3)),
    fc.boolean(),
  )
  .map(([words, encoded, isBase64]) =>
    [
      ...words,
      ...(encoded?.lines ?? []).flatMap((line) => encodedWord(line, encoded!.charset, isBase64)),
    ].join(`${CRLF} `),
  )

function encodedWord(line: Uint8Array, charset: string, isBase64: boolean): readonly string[] {
  const bytes = line.subarray(0, wholeCharacters(line, charset, 40))
  if (bytes.length === 0) return []
  const text = isBase64
    ? Buffer.from(bytes).toString('base64')
    : [...bytes]
        .map((byte) => (isPlainSign(byte) ? String.fromCharCode(byte) : hex('=', byte)))
        .join('')
  return [`=?${charset}?${isBase64 ? 'B' : 'Q'}?${text}?=`]
}

/** An encoded word holds whole characters (RFC 2047 §5). */
function wholeCharacters(bytes: Uint8Array, charset: string, most: number): number {
  let end = Math.min(bytes.length, most)
  if (!/^utf-8$/iu.test(charset)) return end
  while (end > 0 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--
  return end
}

function isPlainSign(byte: number): boolean {
  return /[a-z\d]/iu.test(String.fromCharCode(byte)) && byte < 0x80
}

function hex(mark: string, byte: number): string {
  return mark + byte.toString(16).toUpperCase().padStart(2, '0')
}

const fromHeader = fc.oneof(
  fc.constantFrom(
    'office@sender.example',
    '<Office@Sender.example>',
    '"Khan, A." <a@sender.example>',
    'A B <a@b.example>',
  ),
  fc
    .tuple(encodedLines(1), fc.boolean())
    .map(
      ([{ charset, lines }, isBase64]) =>
        `${encodedWord(lines[0]!, charset, isBase64).join('')} <a@b.example>`,
    ),
)

const textPart = (type: string): fc.Arbitrary<Buffer> =>
  fc.tuple(encodedLines(8), transfer).map(([{ charset, lines }, encoding]) => {
    const head = `Content-Type: ${type}; charset="${charset}"${CRLF}Content-Transfer-Encoding: ${encoding}${CRLF}${CRLF}`
    const body = Buffer.concat(lines.flatMap((line) => [line, Buffer.from(CRLF)]))
    return Buffer.concat([Buffer.from(head), encode(body, encoding)])
  })

const alternatives = fc
  .tuple(textPart('text/plain'), textPart('text/html'))
  .map((parts) => multipart('alternative', parts, '=_alternative'))
const body = fc.oneof(textPart('text/plain'), textPart('text/html'), alternatives)

const fileName = fc.constantFrom(
  '; filename="notice.pdf"',
  '; filename=notice.pdf',
  "; filename*=utf-8''%D9%86%D9%88%D9%B9%D8%B3.pdf",
  '; filename="=?utf-8?B?2YbZiNm52LM=?= 1.pdf"',
  `;${CRLF} filename*0="a long ";${CRLF} filename*1="name.pdf"`,
  '; filename="a \\"quoted\\" name; really.pdf"',
  '',
)

const attachment = fc
  .record({
    name: fileName,
    type: fc.constantFrom(
      'application/pdf',
      'image/png',
      'application/octet-stream',
      'text/csv',
      'text/plain',
    ),
    encoding: fc.constantFrom<Transfer>('base64', 'quoted-printable'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }),
  })
  .map(({ name, type, encoding, bytes }) =>
    Buffer.concat([
      Buffer.from(
        `Content-Type: ${type}${CRLF}Content-Disposition: attachment${name}${CRLF}Content-Transfer-Encoding: ${encoding}${CRLF}${CRLF}`,
      ),
      encode(Buffer.from(bytes), encoding),
    ]),
  )

const content = fc.oneof(
  body,
  fc
    .tuple(body, fc.array(attachment, { maxLength: 3 }))
    .map(([first, rest]) => multipart('mixed', [first, ...rest], '=_mixed')),
)

export const composedMail: fc.Arbitrary<Uint8Array> = fc
  .tuple(fromHeader, headerText, content)
  .map(([from, subject, rest]) => {
    const head = `From: ${from}${CRLF}To: b@reader.example${CRLF}Subject: ${subject}${CRLF}X-Tasdeeq-Sample: yes${CRLF}MIME-Version: 1.0${CRLF}`
    return new Uint8Array(Buffer.concat([Buffer.from(head), rest]))
  })

function multipart(kind: string, parts: readonly Buffer[], boundary: string): Buffer {
  const head = `Content-Type: multipart/${kind};${CRLF} boundary="${boundary}"${CRLF}${CRLF}For old programs.${CRLF}`
  const pieces = parts.flatMap((part) => [
    Buffer.from(`--${boundary}${CRLF}`),
    part,
    Buffer.from(CRLF),
  ])
  return Buffer.concat([Buffer.from(head), ...pieces, Buffer.from(`--${boundary}--${CRLF}`)])
}

function encode(bytes: Buffer, encoding: Transfer): Buffer {
  if (encoding === '8bit') return bytes
  if (encoding === 'base64')
    return Buffer.from(bytes.toString('base64').replace(/.{76}/gu, `$&${CRLF}`))
  let line = ''
  let text = ''
  for (const [at, byte] of bytes.entries()) {
    const isLineEnd = byte === 0x0d && bytes[at + 1] === 0x0a
    if (isLineEnd) continue
    if (byte === 0x0a && bytes[at - 1] === 0x0d) {
      text += line + CRLF
      line = ''
      continue
    }
    line += isPlainSign(byte) ? String.fromCharCode(byte) : hex('=', byte)
    if (line.length < 72) continue
    text += `${line}=${CRLF}`
    line = ''
  }
  return Buffer.from(text + line)
}
