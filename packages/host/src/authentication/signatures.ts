import { setImmediate as pause } from 'node:timers/promises'
import type { DKIMVerifyOptions, DKIMVerifyResult } from 'mailauth'

/** What is read of signatures, and of who wrote the mail. */
export type Signatures = Pick<DKIMVerifyResult, 'results' | 'headerFrom' | 'fromFields' | 'arc'>

/**
 * What mailauth's `dkimVerify` finds, of a mail that is in memory. That one is made for streams: it looks for the end of
 * the header block with a new array for every byte, which is half of all memory that judging a mail takes. Here its
 * verifier is handed the header block and the body.
 */
export async function verifySignatures(
  mail: Buffer,
  options: DKIMVerifyOptions,
): Promise<Signatures> {
  const { DkimVerifier } = await loaded()
  const verifier = new DkimVerifier(options)
  const wire = withLineEnds(mail)
  const end = endOfHeaders(wire)
  await verifier.emitHeaders(wire.subarray(0, end))
  for (let at = end; at < wire.length; at += PIECE) {
    // A large mail lets others in between.
    if (at > end) await pause()
    await verifier.nextChunk(wire.subarray(at, at + PIECE))
  }
  await verifier.finalChunk()
  const { results, headerFrom, fromFields, arc } = verifier
  return { results, headerFrom, fromFields, arc }
}

type Verifier = typeof import('mailauth/lib/dkim/dkim-verifier.js')

let loading: Promise<Verifier> | undefined

function loaded(): Promise<Verifier> {
  return (loading ??= import('mailauth/lib/dkim/dkim-verifier.js'))
}

const PIECE = 256 * 1024
const LF = 0x0a
const CR = 0x0d
const EMPTY_LINE = Buffer.from('\n\r\n')

/** With the empty line; all of it where there is none. */
function endOfHeaders(mail: Buffer): number {
  if (mail[0] === CR && mail[1] === LF) return 2
  const found = mail.indexOf(EMPTY_LINE)
  return found < 0 ? mail.length : found + EMPTY_LINE.length
}

/** Every line ended by CRLF, as signatures are made over (RFC 6376 section 5.3); the mail itself where it is so already. */
function withLineEnds(mail: Buffer): Buffer {
  const bare = bareLineEnds(mail)
  if (bare === 0) return mail
  const wire = Buffer.allocUnsafe(mail.length + bare)
  let to = 0
  for (let at = 0; at < mail.length; at++) {
    if (isBare(mail, at)) wire[to++] = CR
    wire[to++] = mail[at]!
  }
  return wire
}

function bareLineEnds(mail: Buffer): number {
  let count = 0
  for (let at = mail.indexOf(LF); at >= 0; at = mail.indexOf(LF, at + 1))
    if (isBare(mail, at)) count++
  return count
}

function isBare(mail: Buffer, at: number): boolean {
  return mail[at] === LF && mail[at - 1] !== CR
}
