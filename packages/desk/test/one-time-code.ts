import { createHmac } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Half minutes whose code somebody used, by what their QR code told. */
const used = new Map<string, Set<number>>()

/**
 * The code that an authenticator app shows (RFC 6238) for what a QR code told it. A code is good for once: who asks
 * again within its half minute gets that of the next or the last one, which a clock that is a little off would show.
 */
export function oneTimeCode(uri: string, time: number): string {
  const now = Math.floor(time / 30_000)
  const before = used.get(uri) ?? new Set()
  used.set(uri, before)
  const step = [now, now + 1, now - 1].find((each) => !before.has(each)) ?? now
  before.add(step)
  return codeAt(uri, step)
}

function codeAt(uri: string, step: number): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = secret
    .replaceAll('=', '')
    .split('')
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const number = (mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000
  return String(number).padStart(6, '0')
}
