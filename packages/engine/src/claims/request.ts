import type { RequestKind } from './claim.ts'
import { deniedHits } from './denial.ts'
import { forwardingHits } from './forwarding.ts'
import { isGiven } from './given.ts'
import { distinctHits, quotedSpan } from './hits.ts'
import {
  anyWithin,
  firstFrom,
  sentenceAround,
  type Draft,
  type Hit,
  type Reading,
} from './reading.ts'
import { isRefused } from './refusal.ts'

/** What the reader is asked to do, or told not to do ("never share your OTP": `negated`). */
export function readRequests(reading: Reading): readonly Draft[] {
  const told = distinctHits(reading, 'not-request')
  const named = distinctHits(reading, 'request')
  const asked = [...named, ...dataAsked(reading, named), ...forwardingHits(reading)]
    .filter((hit) => !overlapped(told, hit) && !isGiven(reading, hit) && !isToReceive(named, hit))
    .toSorted((a, b) => a.from - b.from)
  const denied = deniedHits(reading, asked)
  const isDenied = (hit: Hit, index: number): boolean =>
    isRefused(reading, hit) ||
    guardsSecret(reading, hit) ||
    (denied[index]! && !SAID_BY_DENIAL.has(hit.value))
  const toDraft = (hit: Hit, negated: boolean): Draft => ({
    kind: 'request',
    span: quotedSpan(reading, hit),
    value: { request: hit.value as RequestKind, negated },
  })
  return [
    ...asked.map((hit, index) => toDraft(hit, isDenied(hit, index))),
    ...told.map((hit) => toDraft(hit, true)),
  ]
}

/** "Enter your PIN to receive it": no code that was sent, nor one that is asked for its own sake. */
function isToReceive(named: readonly Hit[], hit: Hit): boolean {
  return (
    (hit.value === 'otp' || hit.value === 'credentials') &&
    named.some(
      ({ value, from, to }) => value === 'pin-to-receive' && from < hit.to && hit.from < to,
    )
  )
}

/** "Your bank details" alone asks for nothing: somebody asks in the sentence, or just before a list of such things. */
function dataAsked(reading: Reading, named: readonly Hit[]): readonly Hit[] {
  const data = distinctHits(reading, 'data', 'request')
  if (data.length === 0) return []
  const giving = distinctHits(reading, 'give')
  return data.filter((hit) => {
    if (overlapped(named, hit)) return false
    const reach = opensLine(reading, hit) ? LIST_SENTENCES : ASKED_BEFORE
    const { from } = sentenceAround(reading, hit.from, reach)
    return anyWithin(giving, from, sentenceAround(reading, hit.from).to)
  })
}

const ASKED_BEFORE = 1
/** Sentences before that may introduce a list of what is asked for: its items count as sentences. */
const LIST_SENTENCES = 10

/** "1. Full name", "Your phone number: …" */
function opensLine(reading: Reading, hit: Hit): boolean {
  const start = reading.tokens.starts[hit.from] ?? 0
  return reading.text.slice(Math.max(0, start - LABEL), start).includes('\n')
}

/** Characters of a number or a "your" before an item of a list. */
const LABEL = 14

/** "Your code is 4417. Tell nobody": what is to be kept is the reader's own secret, and so he is warned. */
function guardsSecret(reading: Reading, hit: Hit): boolean {
  if (hit.value !== 'secrecy') return false
  const { from, to } = sentenceAround(reading, hit.from, 1)
  return anyWithin(reading.hits('secret'), from, to)
}

/** "Tell nobody", "do not end the call": the denial is the request. */
const SAID_BY_DENIAL: ReadonlySet<string> = new Set(['secrecy', 'video-call'])

/** Does one of the hits, which are by where they start, with the same value overlap it? */
function overlapped(hits: readonly Hit[], hit: Hit): boolean {
  for (let index = firstFrom(hits, hit.from - LONGEST_HIT); index < hits.length; index++) {
    const other = hits[index]!
    if (other.from >= hit.to) return false
    if (other.value === hit.value && other.to > hit.from) return true
  }
  return false
}

/** Tokens of a hit, at most: what starts farther before does not reach here. */
const LONGEST_HIT = 40
