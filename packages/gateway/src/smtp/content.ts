/**
 * The content of a message on the wire (RFC 5321 section 4.5.2): where it ends, and the dots that are doubled.
 * Only CRLF is a line end (section 2.3.8). The end is CRLF, dot, CRLF and nothing else, so that `LF . LF`, `CR . CR`
 * and the like cannot split one message into two (SMTP smuggling).
 */

export interface Content {
  /** Gives what came after the end, once that was found. */
  readonly push: (chunk: Uint8Array) => Uint8Array | undefined
  /** Bytes so far. */
  readonly size: () => number
  /** Forgets what was collected and collects no more, for the reason that is answered. The end is still looked for. */
  readonly drop: (why: Dropped) => void
  /** Why, where it was dropped. */
  readonly dropped: () => Dropped | undefined
  /** The message, dots undone, each bare CR or LF made a CRLF. Empty where it was dropped. */
  readonly message: () => Uint8Array
}

export type Dropped = 'message too big' | 'no memory'

export function collectContent(): Content {
  let chunks: Uint8Array[] = []
  let size = 0
  let why: Dropped | undefined
  // The message begins as if a line had just ended: a dot alone on its first line is the end.
  let tail: Uint8Array = crlf
  return {
    push(chunk) {
      const seen = Buffer.concat([tail, chunk])
      const at = seen.indexOf(end)
      // The CRLF before the dot belongs to the message.
      const stop = at === -1 ? chunk.length : Math.max(0, at + 2 - tail.length)
      const cut = at === -1 ? 0 : Math.max(0, tail.length - (at + 2))
      size += stop - cut
      if (why === undefined) chunks = keep(chunks, chunk.subarray(0, stop), cut)
      tail = seen.subarray(Math.max(0, seen.length - (end.length - 1)))
      return at === -1 ? undefined : seen.subarray(at + end.length)
    },
    size: () => size,
    drop(reason) {
      why ??= reason
      chunks = []
    },
    dropped: () => why,
    message: () => rewritten(Buffer.concat(chunks), 'undo'),
  }
}

/** As it goes over the wire: line ends are CRLF, a dot that starts a line is doubled, and the end follows. */
export function wireContent(message: Uint8Array): Uint8Array {
  const lines = rewritten(message, 'double')
  const closing = lines.length === 0 || endsLine(lines) ? '.\r\n' : '\r\n.\r\n'
  return Buffer.concat([lines, Buffer.from(closing)])
}

/** Each bare CR and bare LF made a CRLF. The same bytes where there is none. */
export function canonical(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, 'keep')
}

const cr = 0x0d
const lf = 0x0a
const dot = 0x2e
const crlf = Buffer.from('\r\n')
const end = Buffer.from('\r\n.\r\n')

/** Adds a part; `cut` bytes at the end of what was kept before turn out to belong to the end of the content. */
function keep(chunks: Uint8Array[], part: Uint8Array, cut: number): Uint8Array[] {
  let left = cut
  while (left > 0) {
    const last = chunks.pop()
    if (last === undefined) break
    if (last.length > left) chunks.push(last.subarray(0, last.length - left))
    left = Math.max(0, left - last.length)
  }
  if (part.length > 0) chunks.push(part)
  return joined(chunks)
}

/** Bytes up to which pieces are put together. */
const piece = 65_536

/** Each piece costs a hundred bytes of its own, and a client may send one a byte: small ones become one, ever larger. */
function joined(chunks: Uint8Array[]): Uint8Array[] {
  for (;;) {
    const [before, last] = chunks.slice(-2)
    if (last === undefined || before === undefined) return chunks
    if (before.length >= piece || before.length > last.length * 2) return chunks
    chunks.splice(-2, 2, Buffer.concat([before, last]))
  }
}

type Dots = 'keep' | 'undo' | 'double'

/** The same bytes where there is nothing to change, as with nearly every message. */
function rewritten(bytes: Uint8Array, dots: Dots): Uint8Array {
  const changes = hasBare(bytes) || (dots !== 'keep' && hasLineDot(bytes))
  return changes ? rewrite(bytes, dots) : bytes
}

/**
 * One pass over the bytes. Undoing, a dot after a true CRLF goes, as the sender doubled none after other line ends;
 * doubling, each dot that starts a line as it is written is doubled.
 */
function rewrite(bytes: Uint8Array, dots: Dots): Uint8Array {
  const out = Buffer.allocUnsafe(bytes.length * 2 + 1)
  let to = 0
  const dotsKept = { undo: 0, keep: 1, double: 2 }[dots]
  let starts = true
  let before = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const ends = lineEnd(byte, before, bytes[at + 1])
    if (ends === 'lf') out[to++] = cr
    for (let left = starts && byte === dot ? dotsKept : 1; left > 0; left--) out[to++] = byte
    if (ends === 'cr') out[to++] = lf
    starts = ends === 'crlf' || (ends !== 'none' && dots === 'double')
    before = byte
  }
  return Buffer.from(out.subarray(0, to))
}

type LineEnd = 'none' | 'crlf' | 'lf' | 'cr'

/** Does a line end with this byte, and by what? */
function lineEnd(byte: number, before: number, after: number | undefined): LineEnd {
  if (byte === lf) return before === cr ? 'crlf' : 'lf'
  return byte === cr && after !== lf ? 'cr' : 'none'
}

function hasBare(bytes: Uint8Array): boolean {
  let before = 0
  // By index: an iterator takes five times as long, and a message may have millions of bytes.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if ((byte === lf) !== (before === cr)) return true
    before = byte
  }
  return before === cr
}

function hasLineDot(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return bytes[0] === dot || buffer.includes('\r\n.')
}

function endsLine(bytes: Uint8Array): boolean {
  return bytes.at(-1) === lf && bytes.at(-2) === cr
}
