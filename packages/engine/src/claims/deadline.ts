import type { Deadline } from './claim.ts'
import { dateAt } from './dates.ts'
import { isDenied, isParted } from './denial.ts'
import { distinctHits, hasTopic } from './hits.ts'
import {
  anyWithin,
  firstFrom,
  sentenceAround,
  spanOf,
  type Draft,
  type Hit,
  type Reading,
} from './reading.ts'

/**
 * Until when the reader must act. A length of time alone is none ("open 24 hours", "delivered within 3
 * days"): a demand or a threat must stand in the same sentence or the next, and for bare lengths an
 * ultimatum ("within", "failing which").
 */
export function readDeadlines(reading: Reading): readonly Draft[] {
  const kept: Place[] = []
  for (const place of [...lengths(reading), ...dates(reading)].sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (last === undefined || place.from >= last.to) kept.push(place)
    else if (isBetter(place, last)) kept[kept.length - 1] = place
  }
  return kept.map(({ from, to, value }) => ({
    kind: 'deadline',
    span: spanOf(reading.tokens, from, to),
    value,
  }))
}

interface Place {
  readonly from: number
  readonly to: number
  readonly value: Deadline
}

function isBetter(place: Place, last: Place): boolean {
  return place.to - place.from > last.to - last.from
}

const HOURS: Readonly<Record<string, number>> = {
  hours: 1,
  days: 24,
  weeks: 168,
  minutes: 1 / 60,
  months: 720,
}

function lengths(reading: Reading): readonly Place[] {
  return distinctHits(reading, 'deadline').flatMap((hit) => {
    const hours = hoursOf(hit)
    if (hours === undefined || !isForReader(reading, hit, hours === 0)) return []
    return [{ from: hit.from, to: hit.to, value: { hours } }]
  })
}

function hoursOf(hit: Hit): number | undefined {
  if (hit.value.startsWith('=')) return Number(hit.value.slice(1))
  const unit = HOURS[hit.value]
  const number = hit.numbers.at(-1)
  if (unit === undefined || number === undefined || number <= 0 || number > 2_000) return undefined
  return Math.round(number * unit * 100) / 100
}

function isForReader(reading: Reading, hit: Hit, atOnce: boolean): boolean {
  const sentence = sentenceAround(reading, hit.from)
  if (isDenied(reading, hit) || isElsewhere(reading, hit)) return false
  if (atOnce) return hasTopic(reading, ['request', 'threat', 'demand'], sentence)
  const near = sentenceAround(reading, hit.from, 1)
  if (!hasTopic(reading, ['request', 'threat'], near) && !hasTopic(reading, ['demand'], sentence))
    return false
  return hit.value.startsWith('=') || hasUltimatum(reading, hit) || isDemanded(reading, sentence)
}

/**
 * "We answer within 24 hours": somebody else's time, named in the same clause. Some words say so only before it:
 * "within 24 hours, or we will …" threatens.
 */
function isElsewhere(reading: Reading, hit: Hit): boolean {
  const not = reading.hits('not-deadline')
  for (
    let index = firstFrom(not, hit.from - 8);
    index < not.length && not[index]!.from < hit.to + 4;
    index++
  ) {
    const other = not[index]!
    // "within 24 hours or we will …" threatens: some words speak of somebody else's time only before it.
    if (other.value === 'before' && other.from > hit.from) continue
    if (reading.sentences[other.from] !== reading.sentences[hit.from]) continue
    if (!isOfNextClause(reading, hit.to, other.from)) return true
  }
  return false
}

/** "Within 24 hours, otherwise we will": a comma or the like stands between. */
function isOfNextClause(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) if (isParted(reading, token)) return true
  return false
}

/** "within" before it, "andar" behind it. */
function hasUltimatum(reading: Reading, hit: Hit): boolean {
  return anyWithin(reading.hits('ultimatum'), hit.from - 4, hit.to + 3)
}

function isDemanded(reading: Reading, sentence: { from: number; to: number }): boolean {
  return hasTopic(reading, ['demand'], sentence)
}

/** "before 25 June", "by 30/06/2026". */
function dates(reading: Reading): readonly Place[] {
  const places: Place[] = []
  for (const hit of reading.hits('by')) {
    const found =
      hit.value === 'behind' ? dateEndingBefore(reading, hit.from) : dateBehind(reading, hit.to)
    if (found === undefined) continue
    const near = sentenceAround(reading, hit.from, 1)
    if (!hasTopic(reading, ['request', 'threat', 'demand'], near) || isElsewhere(reading, hit))
      continue
    const from = Math.min(hit.from, found.from)
    places.push({ from, to: Math.max(hit.to, found.to), value: { date: found.date } })
  }
  return places
}

function dateBehind(reading: Reading, token: number): ReturnType<typeof dateAt> {
  return (
    dateAt(reading, token) ??
    (reading.tokens.breaks[token + 1] === 0 ? dateAt(reading, token + 1) : undefined)
  )
}

function dateEndingBefore(reading: Reading, token: number): ReturnType<typeof dateAt> {
  for (let from = Math.max(0, token - 4); from < token; from++) {
    const found = dateAt(reading, from)
    if (found !== undefined && found.to >= token - 1 && found.to <= token) return found
  }
  return undefined
}
