import { readAccusations } from './accusation.ts'
import { readAuthorities } from './authority.ts'
import { findBodies } from './bodies.ts'
import type { Claim, Claims, ClaimVoice } from './claim.ts'
import { readContacts } from './contact.ts'
import { readDeadlines } from './deadline.ts'
import { identityMentions, readIdentities } from './identity.ts'
import { readJurisdictions } from './jurisdiction.ts'
import { readLanguages } from './language.ts'
import { readOffers } from './offer.ts'
import { readPayments } from './payment.ts'
import { readMarks } from './marks.ts'
import { newReading, tokenAt, type Draft, type Reading, type ReadingInput } from './reading.ts'
import { readRequests } from './request.ts'
import { readSituations } from './situation.ts'
import { readStatutes } from './statute.ts'
import { readThreats } from './threat.ts'
import { readVoices } from './voice.ts'
import { withWholeNumber } from './whole-number.ts'

/** What the message asserts and asks, each with its words and whose words they are. */
export function readClaims(input: ReadingInput): Claims {
  const reading = newReading(input)
  const drafts = bounded(readDrafts(reading))
  const { voiceOf, reports, asked } = readVoices(reading, drafts)
  const all = drafts.map((draft) => toClaim(reading, draft, voiceOf(draft)))
  const languages = readLanguages(reading)
  const marks = readMarks(reading)
  const read = { all, marks, languages, understood: understoodOf(reading) }
  return { ...read, ...(reports && { reports }), ...(asked && { asked }) }
}

/** Numbers and the pieces of addresses are words of no language. */
function understoodOf({ common, tokens, text }: Reading): number {
  const most = Math.max(0, ...common.values())
  if (most === 0) return 0
  const { starts, ends } = tokens
  let words = 0
  for (let at = 0; at < starts.length; at++) {
    const first = text.charCodeAt(starts[at]!)
    const isNumber = first >= 0x30 && first <= 0x39
    if (!isNumber && !isJoined(text, starts[at]!, ends[at]!)) words++
  }
  return Math.min(1, most / Math.max(1, words))
}

/** Written in one with what stands before or behind, by a sign of addresses. */
function isJoined(text: string, start: number, end: number): boolean {
  return isJoint(text, start - 1) || isJoint(text, end)
}

function isJoint(text: string, at: number): boolean {
  if (!JOINTS.has(text.charCodeAt(at))) return false
  return text.charCodeAt(at - 1) > SPACE && text.charCodeAt(at + 1) > SPACE
}

const JOINTS: ReadonlySet<number> = new Set(Array.from('/.:=?&_@%', (sign) => sign.charCodeAt(0)))
const SPACE = 0x20

function readDrafts(reading: Reading): readonly Draft[] {
  const mentions = findBodies(reading)
  const identities = identityMentions(reading, mentions)
  return [
    ...readIdentities(identities),
    ...readAuthorities(reading, mentions, identities),
    ...readStatutes(reading),
    ...readJurisdictions(reading),
    ...readAccusations(reading),
    ...readDeadlines(reading),
    ...readThreats(reading),
    ...readRequests(reading),
    ...readPayments(reading),
    ...readOffers(reading),
    ...readSituations(reading),
    ...readContacts(reading),
  ]
}

const MOST_CLAIMS = 400
/** Claims of one kind: a long text full of one kind leaves room for the others. */
const MOST_OF_A_KIND = 60

/** At most so many claims, in the order they stand in the text. */
function bounded(drafts: readonly Draft[]): readonly Draft[] {
  const counts = new Map<string, number>()
  return drafts
    .filter((draft) => {
      const count = (counts.get(draft.kind) ?? 0) + 1
      counts.set(draft.kind, count)
      return count <= MOST_OF_A_KIND
    })
    .slice(0, MOST_CLAIMS)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function toClaim(reading: Reading, draft: Draft, voice: ClaimVoice): Claim {
  const span = withWholeNumber(reading.text, draft.span)
  const { start, end } = span
  const origin = reading.region(tokenAt(reading.tokens, start))?.origin ?? 'body'
  return { ...draft, span, text: reading.text.slice(start, end), origin, voice }
}
