import { createReadStream } from 'node:fs'
import { defaultLimits } from '@tasdeeq/engine'

/** One message of an mbox. */
export interface MboxMessage {
  /** From 0. */
  readonly index: number
  readonly bytes: Uint8Array
}

const LINE_FEED = 0x0a
const FROM = Buffer.from('From ')
const START = Buffer.from('\nFrom ')
/** What is kept of one message; the engine sees that there was more. */
const MOST = defaultLimits.rawBytes + 1

/**
 * Splits an mbox at its "From " lines (RFC 4155) while it is read; a message's quoting of such lines is undone.
 * Holds one message at a time, and no more of it than the engine reads.
 */
export async function* splitMbox(path: string): AsyncGenerator<MboxMessage> {
  let index = -1
  let kept: Buffer[] = []
  let size = 0
  const keep = (piece: Buffer): void => {
    const room = Math.max(0, MOST - size)
    if (room > 0) kept.push(piece.subarray(0, room))
    size += Math.min(room, piece.length)
  }
  const take = (): MboxMessage => {
    const message = { index, bytes: unquote(withoutFromLine(Buffer.concat(kept))) }
    kept = []
    size = 0
    return message
  }
  for await (const { piece, starts } of pieces(path)) {
    if (starts && index >= 0) yield take()
    if (starts) index++
    if (index >= 0) keep(piece)
  }
  if (index >= 0) yield take()
}

/**
 * Are these the bytes of an mbox with more than one mail? A mail's own line "From here on …" is none: a "From " line
 * stands first or after an empty line, ends with a time, and a header comes next (RFC 4155 appendix A).
 */
export function holdsSeveral(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!bytes.subarray(0, FROM.length).equals(FROM)) return false
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + 1)) {
    const before = bytes.subarray(Math.max(0, at - 2), at).toString('latin1')
    const after = bytes.subarray(at + 1, at + 1 + LONGEST_FROM_LINE).toString('latin1')
    const [line = '', next = ''] = after.split(/\r?\n/u, 2)
    if (/\n\r?$/u.test(before) && /\d:\d\d/u.test(line) && /^[!-9;-~]+:/u.test(next)) return true
  }
  return false
}

/** Of a "From " line and the name of the header after it. */
const LONGEST_FROM_LINE = 500

interface Piece {
  readonly piece: Buffer
  /** Does a message start with it? */
  readonly starts: boolean
}

/** The file in pieces, cut before each "From " at the start of a line. */
async function* pieces(path: string): AsyncGenerator<Piece> {
  // A line feed before the first byte makes the first line like all others.
  let rest: Buffer = Buffer.from([LINE_FEED])
  let starts = false
  for await (const chunk of createReadStream(path, {
    highWaterMark: 256 * 1024,
  }) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk])
    for (let cut = rest.indexOf(START); cut >= 0; cut = rest.indexOf(START)) {
      yield { piece: rest.subarray(0, cut + 1), starts }
      rest = rest.subarray(cut + 1)
      starts = true
    }
    // The end may be the beginning of a cut.
    const safe = Math.max(0, rest.length - START.length)
    if (safe === 0) continue
    yield { piece: rest.subarray(0, safe), starts }
    rest = rest.subarray(safe)
    starts = false
  }
  yield { piece: rest, starts }
}

function withoutFromLine(message: Buffer): Buffer {
  return message.subarray(message.indexOf(LINE_FEED) + 1)
}

const QUOTED = Buffer.from('>From ')

/** `>From ` at the start of a line was `From ` before it was stored. */
function unquote(message: Buffer): Uint8Array {
  const parts: Buffer[] = []
  let from = 0
  for (let at = message.indexOf(QUOTED); at >= 0; at = message.indexOf(QUOTED, at + FROM.length)) {
    let line = at
    while (line > 0 && message[line - 1] === 0x3e) line--
    if (line > 0 && message[line - 1] !== LINE_FEED) continue
    parts.push(message.subarray(from, at))
    from = at + 1
  }
  // Its own memory, so that it can be handed to another thread.
  return new Uint8Array(Buffer.concat([...parts, message.subarray(from)]))
}
