import type { Region } from '../message/message.ts'
import { Break } from '../text/tokens.ts'
import type { BodyMention } from './bodies.ts'
import { hasTopic } from './hits.ts'
import {
  anyWithin,
  firstFrom,
  sentenceAround,
  tokenAt,
  type Draft,
  type Hit,
  type Reading,
} from './reading.ts'
import { isForeign } from './tongues.ts'

/** Where a sender names himself; the earlier, the more telling. */
const PLACES = ['sender-name', 'speaker', 'letterhead', 'signature', 'subject', 'implied'] as const
type Place = (typeof PLACES)[number]

/** Mentions in which the sender says who he is: one a body, at its most telling place. */
export function identityMentions(
  reading: Reading,
  mentions: readonly BodyMention[],
): readonly BodyMention[] {
  const best = new Map<string, { mention: BodyMention; rank: number }>()
  for (const mention of mentions) {
    const place = placeOf(reading, mention, mentions)
    if (place === undefined) continue
    const rank = PLACES.indexOf(place)
    const key = `${bodyKey(mention)} ${reading.region(mention.from)?.voice ?? ''}`
    const known = best.get(key)
    if (known === undefined || rank < known.rank) best.set(key, { mention, rank })
  }
  return [...best.values()].map((one) => one.mention)
}

export function readIdentities(mentions: readonly BodyMention[]): readonly Draft[] {
  return mentions.map(({ span, value }) => ({ kind: 'identity', span, value }))
}

/** The same for mentions of the same body. */
export function bodyKey(mention: BodyMention): string {
  const { ids, name } = mention.value
  return ids.length > 0 ? ids.join(' ') : name.toLowerCase()
}

function placeOf(
  reading: Reading,
  mention: BodyMention,
  all: readonly BodyMention[],
): Place | undefined {
  const region = reading.region(mention.from)
  if (region === undefined) return undefined
  if (region.origin === 'sender-name')
    return isSurname(reading, mention) ? undefined : 'sender-name'
  if (isSpoken(reading, mention)) return 'speaker'
  return isPassing(reading, mention) ? undefined : placeInText({ reading, mention, all }, region)
}

/** Words in small letters that only sound like a body, and partners, copies, superiors. */
function isPassing(reading: Reading, mention: BodyMention): boolean {
  if (mention.weak && !isCased(reading, mention)) return true
  return anyWithin(reading.hits('partner'), mention.from - 5, mention.from)
}

interface Looked {
  readonly reading: Reading
  readonly mention: BodyMention
  readonly all: readonly BodyMention[]
}

function placeInText({ reading, mention, all }: Looked, region: Region): Place | undefined {
  if (region.origin === 'subject')
    return isSubjectOf(reading, mention, region) ? 'subject' : undefined
  if (isLetterhead(reading, mention, region)) return 'letterhead'
  if (isSignature(reading, mention, all)) return 'signature'
  return isImplied(reading, mention, region) ? 'implied' : undefined
}

/** "Alex Mohr" is a person, though MOHR is a ministry: a short abbreviation beside another name, in small letters. */
function isSurname(reading: Reading, mention: BodyMention): boolean {
  const { words, cases, breaks } = reading.tokens
  if (mention.to - mention.from > 1 || words[mention.from]!.length > 4 || cases[mention.from] === 2)
    return false
  const behind = breaks[mention.from] === 0 && cases[mention.from - 1] === 1
  return behind || (breaks[mention.to] === 0 && cases[mention.to] === 1)
}

/** "I am Inspector … from FIA", "on behalf of FIA", "FIA ki taraf se", "FIA se bol raha hoon". */
function isSpoken(reading: Reading, mention: BodyMention): boolean {
  const { breaks } = reading.tokens
  const hits = reading.hits('speaker').filter((hit) => !isForeign(reading, hit))
  for (let index = firstFrom(hits, mention.from - 14); index < hits.length; index++) {
    const hit = hits[index]!
    if (hit.from > mention.to + 4) return false
    const ahead = hit.value === ''
    const from = ahead ? reachInto(hit, mention) : mention.to
    const to = ahead ? mention.from : hit.from
    const within = ahead ? SPEAKER_REACH : BEHIND_REACH
    if (to < from || to - from > within) continue
    if (!breaks.slice(from, to + 1).some((gap) => gap >= 2)) return true
  }
  return false
}

/** "I am the Commissioner of Cyber Police": the words before the name may reach into it. */
function reachInto(hit: Hit, mention: BodyMention): number {
  return hit.from < mention.from ? Math.min(hit.to, mention.from) : hit.to
}

/** Words between "on behalf of" and the name; between the name and "ki taraf se". */
const SPEAKER_REACH = 6
const BEHIND_REACH = 4
const TOP_TOKENS = 45
const TAIL_TOKENS = 70
const LINE_TOKENS = 14

function isLetterhead(reading: Reading, mention: BodyMention, region: Region): boolean {
  const top = tokenAt(reading.tokens, region.start)
  return mention.from - top <= TOP_TOKENS && fillsLine(reading, mention)
}

/** The name makes up most of its line, or the line is in capitals. */
function fillsLine(reading: Reading, mention: BodyMention): boolean {
  const line = lineOf(reading, mention.from)
  const length = line.to - line.from
  if (length > LINE_TOKENS) return false
  const offices = mention.value.office === undefined ? 0 : mention.value.office.split(' ').length
  if ((mention.to - mention.from + offices) / length >= 0.4) return true
  return reading.tokens.cases.slice(line.from, line.to).every((one) => one === 2) && length <= 8
}

/** Behind "Regards", or with an office, in a line of its own near the end. */
function isSignature(reading: Reading, mention: BodyMention, all: readonly BodyMention[]): boolean {
  const left = regionEnd(reading, mention) - mention.from
  if (left > TAIL_TOKENS || !fillsLine(reading, mention) || isLinked(reading, mention)) return false
  if (mention.value.office !== undefined) return true
  const line = lineOf(reading, mention.from)
  const alone = all.filter((other) => other.from >= line.from && other.from < line.to).length === 1
  return alone && anyWithin(reading.hits('signoff'), mention.from - 40, mention.from)
}

/** "Instagram" in a row of links below a letter is where the link leads, and not who signs. */
function isLinked({ message }: Reading, { span }: BodyMention): boolean {
  return message.links.some(
    (link) => link.span && link.span.start <= span.start && span.end <= link.span.end,
  )
}

function regionEnd(reading: Reading, mention: BodyMention): number {
  const region = reading.region(mention.from)
  return tokenAt(reading.tokens, region?.end ?? reading.text.length)
}

/** The first word of the subject, or behind "from". */
function opens(reading: Reading, mention: BodyMention, region: Region): boolean {
  return mention.from === tokenAt(reading.tokens, region.start)
}

/** "PayPal account limited", "FBR: notice", but not "Microsoft buys a company", which is news. */
function isSubjectOf(reading: Reading, mention: BodyMention, region: Region): boolean {
  if (!opens(reading, mention, region)) return false
  const end = tokenAt(reading.tokens, region.end)
  if (end - mention.from <= NAME_TOKENS || endsTitle(reading, mention.to)) return true
  const rest = { from: mention.to, to: end }
  return hasTopic(reading, ['threat', 'situation', 'request', 'account', 'team', 'offer'], rest)
}

/** A subject of so few words is a heading. */
const NAME_TOKENS = 3

/** "Dear HBL customer", "HBL: your account …", "PSCA E-Challan: …", "your HBL account is blocked". */
function isImplied(reading: Reading, mention: BodyMention, region: Region): boolean {
  if (opens(reading, mention, region) && endsTitle(reading, mention.to)) return true
  const addressed = reading.hits('customer')
  if (
    anyWithin(addressed, mention.to, mention.to + 2) &&
    anyWithin(reading.hits('greeting'), mention.from - 3, mention.from)
  ) {
    return true
  }
  if (anyWithin(reading.hits('team'), mention.to, mention.to + 1)) return true
  if (!anyWithin(reading.hits('your'), mention.from - 3, mention.from)) return false
  const sentence = sentenceAround(reading, mention.from)
  return (
    anyWithin(reading.hits('account'), mention.to, mention.to + 2) &&
    hasTopic(reading, ['threat', 'situation', 'request'], sentence)
  )
}

/** A break behind the name, or a colon a word or two on. */
function endsTitle(reading: Reading, to: number): boolean {
  const { breaks, starts, ends } = reading.tokens
  if ((breaks[to] ?? Break.paragraph) >= 1) return true
  const until = starts[to + TITLE_WORDS + 1] ?? reading.text.length
  const line = reading.text.slice(ends[to - 1], until).split('\n')[0] ?? ''
  return line.includes(': ')
}

const TITLE_WORDS = 2

function isCased(reading: Reading, mention: BodyMention): boolean {
  const { cases, words } = reading.tokens
  const first = words[mention.from]!.charCodeAt(0)
  return cases[mention.from]! > 0 || first > 0x24f
}

/** The tokens of the line a token stands in. */
function lineOf(reading: Reading, token: number): { from: number; to: number } {
  let from = token
  let to = token + 1
  while (from > 0 && token - from < LINE_TOKENS && !newLine(reading, from)) from--
  while (to < reading.tokens.words.length && to - token <= LINE_TOKENS && !newLine(reading, to))
    to++
  return { from, to }
}

function newLine(reading: Reading, token: number): boolean {
  const { starts, ends, breaks } = reading.tokens
  if (breaks[token]! >= 3) return true
  return breaks[token]! > 0 && reading.text.slice(ends[token - 1], starts[token]).includes('\n')
}
