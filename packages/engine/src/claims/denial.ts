import { anyWithin, firstFrom, type Hit, type Reading } from './reading.ts'
import { isRefused } from './refusal.ts'
import { EUROPEAN } from './tongues.ts'

/**
 * Does the sentence deny what the hit says ("you will not be arrested", "OTP share na karein")? A condition
 * ("if you do not reply") is no denial: it asks for what it names.
 */
export function isDenied(reading: Reading, hit: Hit): boolean {
  if (isRefused(reading, hit)) return true
  const before = deniedBefore(reading, hit)
  if (before !== undefined) return !isCondition(reading, hit, { from: before, to: hit.to })
  const behind = deniedBehind(reading, hit)
  return behind !== undefined && !isCondition(reading, hit, { from: hit.from, to: behind })
}

/**
 * Which of the hits, in the order they stand, are denied: a denial reaches over a row of them ("never click
 * links, reply or call").
 */
export function deniedHits(reading: Reading, hits: readonly Hit[]): readonly boolean[] {
  const denied: boolean[] = []
  hits.forEach((hit, index) => {
    const before = hits[index - 1]
    const inRow =
      before !== undefined &&
      denied[index - 1] === true &&
      sameSentence(reading, before, hit) &&
      (followsOr(reading, hit) || isListed(reading, hit, hits[index + 1]))
    denied.push(inRow || isDenied(reading, hit))
  })
  return denied
}

/** Is a comma, or another sign that parts clauses, between two neighbouring tokens? A line's end is none. */
export function isParted(reading: Reading, token: number): boolean {
  const { starts, ends } = reading.tokens
  const between = reading.text.slice(ends[token - 1] ?? 0, starts[token] ?? 0)
  return /[,،;()–—]/u.test(between)
}

/** The token at which a denial before the hit starts: "do not", with nothing but auxiliaries between. */
function deniedBefore(reading: Reading, hit: Hit): number | undefined {
  const denials = reading.hits('not')
  for (let index = firstFrom(denials, hit.from - REACH); index < denials.length; index++) {
    const denial = denials[index]!
    if (denial.from >= hit.to) return undefined
    if (!sameSentence(reading, denial, hit) || deniesNothing(reading, denial)) continue
    if (isOfOtherTongue(denial, hit)) continue
    if (denial.from >= hit.from || onlyAuxiliaries(reading, denial.to, hit.from)) return denial.from
  }
  return undefined
}

/** "No WhatsApp" is "on WhatsApp" in Portuguese: such a hit is denied only in its own language. */
function isOfOtherTongue(denial: Hit, hit: Hit): boolean {
  return EUROPEAN.has(hit.language) && denial.language !== hit.language
}

/** "No. 7731", "no-fly list": a word that only looks like a denial. */
function deniesNothing(reading: Reading, denial: Hit): boolean {
  const voids = reading.hits('void')
  for (let index = firstFrom(voids, denial.from - 2); index < voids.length; index++) {
    const { from, to, value } = voids[index]!
    if (from > denial.from) return false
    if (value === 'not' && to > denial.from) return true
  }
  return false
}

/** The token behind a denial that follows the verb, as in Urdu and Hindi: "na karein", "نہیں". */
function deniedBehind(reading: Reading, hit: Hit): number | undefined {
  const denials = reading.hits('not-behind')
  const denial = denials[firstFrom(denials, hit.from)]
  if (
    denial === undefined ||
    denial.from > hit.to + 1 ||
    !isKin(denial, hit) ||
    !sameSentence(reading, denial, hit)
  )
    return undefined
  for (let token = hit.to; token <= denial.from; token++)
    if (isParted(reading, token)) return undefined
  return denial.to
}

/** Urdu, Roman Urdu and Hindi put the denial behind; a hit of another language is not denied their way. */
function isKin(denial: Hit, hit: Hit): boolean {
  return denial.language === hit.language || BEHIND.has(hit.language) || hit.language === 'en'
}

const BEHIND: ReadonlySet<string> = new Set(['ur', 'ur-Latn', 'hi', 'bn'])
/** Words between a denial and what it denies, at most. */
const REACH = 4
/** Words between "if" and the denial, at most. */
const CONDITION_REACH = 8

function onlyAuxiliaries(reading: Reading, from: number, to: number): boolean {
  if (to - from > REACH) return false
  const auxiliaries = reading.hits('auxiliary')
  for (let token = from; token < to; token++) {
    if (isParted(reading, token) || !anyWithin(auxiliaries, token, token + 1)) return false
  }
  return from <= to && !isParted(reading, to)
}

/** "if" before a denial, or what stands for it behind one ("jawab na dene ki soorat mein"). */
function isCondition(reading: Reading, hit: Hit, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  const conditions = reading.hits('if')
  for (
    let index = firstFrom(conditions, from - CONDITION_REACH);
    index < conditions.length;
    index++
  ) {
    const condition = conditions[index]!
    if (condition.from > to + 2) return false
    const behind = condition.value === 'behind'
    if (behind && condition.from >= from && condition.language === hit.language) return true
    if (!behind && condition.to <= from && !partedBetween(reading, condition.to, from)) return true
  }
  return false
}

function partedBetween(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) {
    if (reading.sentences[token] !== reading.sentences[from] || isParted(reading, token))
      return true
  }
  return false
}

function followsOr(reading: Reading, hit: Hit): boolean {
  return anyWithin(reading.hits('or'), hit.from - 2, hit.from)
}

function isListed(reading: Reading, hit: Hit, next: Hit | undefined): boolean {
  if (!isParted(reading, hit.from) || next === undefined) return false
  return sameSentence(reading, hit, next) && followsOr(reading, next)
}

function sameSentence(reading: Reading, a: Hit, b: Hit): boolean {
  return reading.sentences[a.from] === reading.sentences[b.from]
}
