import { Buffer } from 'node:buffer'
import type { HeaderField } from '../outcome.ts'
import { bannerHtml } from './banner-html.ts'
import { bannerText, type Warning } from './banner-text.ts'
import { charsetKind, isAscii, toUtf8, typewritten } from './charset.ts'
import { withCharset } from './content-type.ts'
import { placeInHtml } from './html-place.ts'
import type { TextPart } from './text-parts.ts'
import {
  decodeBody,
  encodeBody,
  insertInto,
  transferEncoding,
  type TransferEncoding,
} from './transfer-encoding.ts'

/** A part with the warning in it. */
export interface PartEdit {
  /** Fields of the part that say something else now. */
  readonly fields: readonly HeaderField[]
  readonly body: Uint8Array
}

/** Undefined where the part stays as it is. */
export function partEdit(raw: Uint8Array, part: TextPart, warning: Warning): PartEdit | undefined {
  const encoding = transferEncoding(part.encoding)
  if (encoding === undefined) return undefined
  const body = raw.subarray(part.body, part.end)
  const open: Open = { part, encoding, body, text: decodeBody(body, encoding) }
  const words = part.kind === 'html' ? bannerHtml(warning) : bannerText(warning)
  const charset = part.type.parameters.get('charset') ?? ''
  const kind = charsetKind(charset)
  const plain = typewritten(words)
  if (kind === 'ascii' && isAscii(plain)) return inserted(open, Buffer.from(plain, 'latin1'))
  if (kind === 'utf-8') return inserted(open, Buffer.from(words, 'utf8'))
  return converted(open, charset, words) ?? (kind === 'ascii' ? english(open, warning) : undefined)
}

/** Text of a charset that nobody knows takes ASCII: better the warning in English than none. */
function english(open: Open, warning: Warning): PartEdit | undefined {
  const words = typewritten(bannerText({ ...warning, languages: ['en'] }))
  return inserted(open, Buffer.from(words.replace(/[^\r\n -~]/gu, '?'), 'latin1'))
}

interface Open {
  readonly part: TextPart
  readonly encoding: TransferEncoding
  /** As written. */
  readonly body: Uint8Array
  /** Decoded. */
  readonly text: Uint8Array
}

/** What is there already stays as it is written. */
function inserted(open: Open, insertion: Uint8Array): PartEdit | undefined {
  const { encoding, body, text } = open
  const at = placeIn(open.part, open, text)
  if (holds(text, at, insertion)) return undefined
  const isSevenBit = encoding === 'identity' && isAscii(text)
  if (isSevenBit && !isAscii(insertion)) return rewritten(open, text, insertion)
  return { fields: [], body: insertInto(body, { at, insertion, encoding }) }
}

/** The charset cannot hold the words, or has no place for bytes of ASCII: the part becomes UTF-8. */
function converted(open: Open, charset: string, words: string): PartEdit | undefined {
  const text = toUtf8(open.text, charset)
  return text && rewritten(open, text, Buffer.from(words, 'utf8'))
}

/** The whole part written anew in UTF-8, in an encoding that every server passes on. */
function rewritten(
  { part, encoding, ...open }: Open,
  text: Uint8Array,
  insertion: Uint8Array,
): PartEdit | undefined {
  const at = placeIn(part, { encoding, body: open.body }, text)
  if (holds(text, at, insertion)) return undefined
  const whole = Buffer.concat([text.subarray(0, at), insertion, text.subarray(at)])
  const written = encoding === 'base64' ? 'base64' : 'quoted-printable'
  return {
    fields: [
      { name: 'Content-Type', value: withCharset(part.type, 'utf-8') },
      { name: 'Content-Transfer-Encoding', value: written },
    ],
    body: encodeBody(whole, written),
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf])

function placeIn(
  { kind }: TextPart,
  { encoding, body }: Pick<Open, 'encoding' | 'body'>,
  text: Uint8Array,
): number {
  // Programs differ on what stands behind padding within base64: only at the front all see the warning.
  if (encoding === 'base64' && isPaddedWithin(body)) return 0
  if (kind === 'html') return placeInHtml(Buffer.from(text).toString('latin1'))
  return MARK.equals(text.subarray(0, MARK.length)) ? MARK.length : 0
}

function isPaddedWithin(body: Uint8Array): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  const padding = bytes.indexOf('=')
  return padding >= 0 && /[^=\s]/u.test(bytes.toString('latin1', padding))
}

function holds(text: Uint8Array, at: number, insertion: Uint8Array): boolean {
  return Buffer.from(text.buffer, text.byteOffset, text.length)
    .subarray(at, at + insertion.length)
    .equals(insertion)
}
