import type { Span } from '../message/message.ts'
import type { BodyName, NameMatch } from './claim.ts'
import { composedNames, type ComposedName } from './composed.ts'
import { anyWithin, firstFrom, spanOf, type Hit, type NameHit, type Reading } from './reading.ts'

/** A body as the text names it, once: of overlapping names the longest. */
export interface BodyMention {
  /** Tokens of the name. */
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly value: BodyName
  /** Composed of few words, or not written as a name: only where a sender names himself. */
  readonly weak: boolean
}

/**
 * Every name of a body in the text, in order: of the register, of an invention, or composed of words of power.
 * A name within a web or mail address says where a link leads, not who is meant.
 */
export function findBodies(reading: Reading): readonly BodyMention[] {
  const inAddress = withinSpans(reading.addresses.map((found) => found.span))
  const known = longest(
    reading.names.filter(
      (hit) =>
        hit.kind !== 'country' &&
        !isWordInCapitals(reading, hit) &&
        !(inAddress(reading.tokens.starts[hit.from]!) && !isSenderName(reading, hit)),
    ),
  ).slice(0, MOST_NAMES)
  const composed = composedNames(reading)
    .slice(0, MOST_NAMES)
    .filter((name) => !coversNothingNew(known, name))
  const mentions: BodyMention[] = []
  for (const name of composed) mentions.push(composedMention(reading, name))
  for (const group of known) {
    if (group.hits[0]!.kind === 'statute') continue
    if (composed.some((name) => name.from <= group.from && name.to >= group.to)) continue
    mentions.push(mention(reading, group, resolve(reading, group.hits)))
  }
  return mentions.sort((a, b) => a.from - b.from)
}

/** Names beyond so many are not looked at: no honest message has them. */
const MOST_NAMES = 400

/** An address for a name shows itself as a name. */
function isSenderName(reading: Reading, hit: NameHit): boolean {
  return reading.region(hit.from)?.origin === 'sender-name'
}

/** Is an offset within one of the spans, which are in order and apart? */
function withinSpans(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    if (next > 0 && spans[next - 1]!.end > offset) next = 0
    while (next < spans.length && spans[next]!.end <= offset) next++
    return next < spans.length && spans[next]!.start <= offset
  }
}

interface Group {
  readonly from: number
  readonly to: number
  readonly hits: readonly NameHit[]
}

/** Groups names on the same words, and drops those within or across a longer one. */
export function longest(hits: readonly NameHit[]): readonly Group[] {
  const groups: { from: number; to: number; hits: NameHit[] }[] = []
  for (const hit of hits) {
    const last = groups.at(-1)
    if (last === undefined || hit.from >= last.to) {
      groups.push({ from: hit.from, to: hit.to, hits: [hit] })
    } else if (hit.from === last.from && hit.to === last.to) {
      last.hits.push(hit)
    } else if (hit.to - hit.from > last.to - last.from) {
      groups[groups.length - 1] = { from: hit.from, to: hit.to, hits: [hit] }
    }
  }
  return groups
}

/**
 * An abbreviation of two letters in a text of capitals is a word: "IT", "US", "ED". In the midst of words in
 * small letters it is an abbreviation.
 */
function isWordInCapitals(reading: Reading, hit: NameHit): boolean {
  const { words, cases } = reading.tokens
  if (hit.to - hit.from > 1 || words[hit.from]!.length > 2) return false
  return cases[hit.from - 1] === 2 || cases[hit.to] === 2
}

/** Names of the register win over an invention on the same words only where that is real elsewhere. */
function resolve(
  reading: Reading,
  hits: readonly NameHit[],
): { match: NameMatch; ids: readonly string[] } {
  const authorities = unique(hits.filter((hit) => hit.kind === 'authority'))
  const inventions = unique(hits.filter((hit) => hit.kind === 'invention'))
  const invented = inventions.some((id) => reading.knowledge.invention(id)?.realIn.length === 0)
  if (inventions.length > 0 && (invented || authorities.length === 0))
    return { match: 'invention', ids: inventions }
  return { match: 'register', ids: authorities }
}

function unique(hits: readonly NameHit[]): readonly string[] {
  return [...new Set(hits.map((hit) => hit.id))]
}

/** Is a composed name just a part of a known one, or as long, or are two known ones beside each other in it? */
function coversNothingNew(known: readonly Group[], name: { from: number; to: number }): boolean {
  const within = known.filter((group) => group.from >= name.from && group.to <= name.to)
  if (within.length > 1) return true
  return known.some(
    (group) => group.from < name.to && group.to > name.from && !isWider(name, group),
  )
}

function isWider(name: { from: number; to: number }, group: Group): boolean {
  return (
    name.from <= group.from &&
    name.to >= group.to &&
    name.to - name.from > group.to - group.from + 1
  )
}

function mention(
  reading: Reading,
  place: { readonly from: number; readonly to: number },
  found: { readonly match: NameMatch; readonly ids: readonly string[] },
): BodyMention {
  const from = withOfficeOf(reading, place.from)
  const span = spanOf(reading.tokens, from, place.to)
  const office = officeBeside(reading, from, place.to)
  const name = reading.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
  const value = { name, ...found, ...(office === undefined ? {} : { office }) }
  return { from, to: place.to, span, value, weak: false }
}

function composedMention(reading: Reading, name: ComposedName): BodyMention {
  const plain = mention(reading, name, { match: 'composed', ids: [] })
  const { breaks, cases } = reading.tokens
  const partOfName =
    breaks[name.from] === 0 && (cases[name.from - 1] ?? 0) > 0 && plain.from === name.from
  return { ...plain, weak: !name.asName || name.words < 3 || partOfName }
}

/** Takes "Office of the" into the name that follows it. */
function withOfficeOf(reading: Reading, from: number): number {
  const hits = reading.hits('office-of')
  for (
    let index = firstFrom(hits, from - 3);
    index < hits.length && hits[index]!.from < from;
    index++
  ) {
    if (hits[index]!.to === from && reading.tokens.breaks[from]! < 2) return hits[index]!.from
  }
  return from
}

/** A rank before the name ("Deputy Director, FIA") or behind it ("FIA Inspector"). */
function officeBeside(reading: Reading, from: number, to: number): string | undefined {
  const offices = reading.hits('office')
  const before = lastEndingBy(offices, from)
  if (before !== undefined && isNear(reading, before.to, from)) return wordsOf(reading, before)
  const behind = offices[firstFrom(offices, to)]
  if (behind !== undefined && behind.from === to && reading.tokens.breaks[to]! < 2)
    return wordsOf(reading, behind)
  return undefined
}

function lastEndingBy(hits: readonly Hit[], token: number): Hit | undefined {
  let best: Hit | undefined
  for (
    let index = firstFrom(hits, token - 8);
    index < hits.length && hits[index]!.from < token;
    index++
  ) {
    const hit = hits[index]!
    if (hit.to <= token && (best === undefined || hit.to > best.to)) best = hit
  }
  return best
}

/** At most three small words between, within a sentence. */
function isNear(reading: Reading, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let token = from; token <= to; token++) if (reading.tokens.breaks[token]! >= 2) return false
  return to === from || anyWithin(reading.hits('joiner'), from, to)
}

function wordsOf(reading: Reading, hit: Hit): string {
  const span = spanOf(reading.tokens, hit.from, hit.to)
  return reading.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}
