import type { PictureCode } from '../../world.ts'
import { targetOf } from '../text/links.ts'
import { join, nothing } from '../text/rendered.ts'
import type { Rendered } from '../text/rendered.ts'

const MOST_CODES = 20

/**
 * Codes as a phone's camera shows them: an address is a link with its words. Of a code that only a program reads
 * (the secret of a second factor, a wireless key) the kind is kept and nothing else; the rest says nothing.
 */
export function renderCodes(codes: readonly PictureCode[]): Rendered {
  const texts = new Set(codes.slice(0, MOST_CODES).map(({ text }) => text.trim()))
  return join([...texts].map(renderCode))
}

function renderCode(text: string): Rendered {
  const target = targetOf(text)
  if (target.host !== '' || SHOWN.has(target.scheme)) {
    const span = { start: 0, end: target.href.length }
    return {
      text: target.href,
      links: [{ ...target, text: target.href, span, via: 'qr' }],
      quoted: [],
    }
  }
  if (target.scheme === '') return nothing
  const href = `${target.scheme}:`
  const link = { href, scheme: target.scheme, host: '', text: '', via: 'qr' } as const
  return { text: '', links: [link], quoted: [] }
}

/** What a camera offers to write to, to call, or to pay. */
const SHOWN: ReadonlySet<string> = new Set([
  'mailto',
  'tel',
  'sms',
  'smsto',
  'upi',
  'bitcoin',
  'ethereum',
  'monero',
])
