import { isWordCharacter } from '../../text/characters.ts'
import type { Span } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import type { Address } from '../message.ts'
import { readerWords, rolesOf } from './readers.ts'

/**
 * A text of a message for others to see: addresses of its readers, and words that name them, are `[…]` in it.
 *
 * @param readers whom the message is for
 */
export function withoutReaders(text: string, readers: readonly Address[]): string {
  const spans = [...nameSpans(text, readers), ...addressSpans(text, readers)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
  let plain = ''
  let done = 0
  for (const { start, end } of spans) {
    if (start < done) continue
    plain += `${text.slice(done, start)}[…]`
    done = end
  }
  return plain + text.slice(done)
}

function nameSpans(text: string, readers: readonly Address[]): readonly Span[] {
  const words = readerWords(readers)
  if (words.size === 0) return []
  const tokens = tokenise(text)
  return tokens.words.flatMap((word, at) =>
    words.has(word) ? [{ start: tokens.starts[at]!, end: tokens.ends[at]! }] : [],
  )
}

/** Whole addresses, and what stands before their `@` wherever it is: within links, too. */
function addressSpans(text: string, readers: readonly Address[]): readonly Span[] {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return []
  return [...new Set(readers.flatMap(({ address }) => writingsOf(address.toLowerCase())))]
    .slice(0, MOST_WRITINGS)
    .flatMap((written) => placesOf(lower, written))
}

const MOST_WRITINGS = 200
const SHORTEST = 3
/** So much of an address is no part of another word by chance. */
const UNMISTAKABLE = 6

function writingsOf(address: string): readonly string[] {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  const isNaming = local.length >= SHORTEST && !rolesOf.has(local)
  return [...(local === '' ? [] : [address]), ...(isNaming ? [local] : [])]
}

function placesOf(text: string, written: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    const end = at + written.length
    const isWhole = !isWordAt(text, at - 1) && !isWordAt(text, end)
    if (isWhole || written.length >= UNMISTAKABLE) places.push({ start: at, end })
  }
  return places
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCharacter(text.charCodeAt(at))
}
