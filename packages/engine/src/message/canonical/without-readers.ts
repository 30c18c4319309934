import { isWordCharacter } from '../../text/characters.ts'
import { lowerInPlace } from '../../text/lower.ts'
import type { Span } from '../../text/span.ts'
import { tokenise } from '../../text/tokens.ts'
import type { Address } from '../message.ts'
import { readerWords, rolesOf, type ReaderWords } from './readers.ts'

/**
 * A text of a message for others to see: addresses of its readers, and words that name them, are `[…]` in it.
 *
 * @param readers whom the message is for
 */
export function withoutReaders(text: string, readers: readonly Address[]): string {
  const named = namedBy(readers)
  const spans = [...nameSpans(text, named), ...addressSpans(text, named)].sort(
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

/** How readers are written. */
interface Named {
  readonly words: ReaderWords
  readonly writings: readonly string[]
}

/** A message's readers are looked for in many of its pieces. */
const known = new WeakMap<readonly Address[], Named>()

function namedBy(readers: readonly Address[]): Named {
  const made = known.get(readers)
  if (made) return made
  const writings = new Set(readers.flatMap(({ address }) => writingsOf(address.toLowerCase())))
  const named = { words: readerWords(readers), writings: [...writings].slice(0, MOST_WRITINGS) }
  known.set(readers, named)
  return named
}

function nameSpans(text: string, { words }: Named): readonly Span[] {
  if (words.size === 0) return []
  const tokens = tokenise(text)
  return tokens.words.flatMap((word, at) =>
    words.has(word) ? [{ start: tokens.starts[at]!, end: tokens.ends[at]! }] : [],
  )
}

/** Whole addresses, and what stands before their `@` wherever it is: within links, too. */
function addressSpans(text: string, { writings }: Named): readonly Span[] {
  const lower = lowerInPlace(text)
  return writings.flatMap((written) => placesOf(lower, written))
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
