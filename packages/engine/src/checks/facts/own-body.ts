import type { Facts } from '../check.ts'
import { once } from './once.ts'

/** The sender's own words in the body: neither his name and the subject, nor what he repeats in a reply. */
export interface OwnBody {
  /** The regions' text, joined by blank lines; at most {@link MOST} characters. */
  readonly text: string
  /** Where it begins in the message's text; -1 where there is none. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** Characters that are no space. */
  readonly length: number
  readonly letters: number
  readonly capitals: number
}

export const ownBody: (facts: Facts) => OwnBody = once(readOwnBody)

/** Enough of a text to say how it is written. */
const MOST = 20_000

function readOwnBody({ message: { regions, text } }: Facts): OwnBody {
  const own = regions.filter(({ origin, voice }) => origin === 'body' && voice === 'own')
  const joined = own
    .map(({ start, end }) => text.slice(start, Math.min(end, start + MOST)))
    .join('\n\n')
    .slice(0, MOST)
  return {
    text: joined,
    start: own[0]?.start ?? -1,
    end: own.at(-1)?.end ?? -1,
    ...countLetters(joined),
  }
}

/** Letters with and without a capital form; letters of scripts that have none are none of the capitals. */
export function countLetters(text: string): Pick<OwnBody, 'length' | 'letters' | 'capitals'> {
  let length = 0
  let letters = 0
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0xa0) continue
    length++
    if (code >= 0x61 && code <= 0x7a) letters++
    else if (isSmall(code)) letters++
    else if (isCapital(code)) {
      letters++
      capitals++
    } else if (code >= 0x250) letters++
  }
  return { length, letters, capitals }
}

/** ASCII and Latin-1; the Latin letters beyond alternate, a capital before its small one. */
function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return code < 0x100
    ? code >= 0xc0 && code <= 0xde && code !== 0xd7
    : code < 0x250 && code % 2 === 0
}

function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return code < 0x100 ? code >= 0xdf && code !== 0xf7 : code < 0x250 && code % 2 === 1
}
