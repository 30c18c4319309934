import { likeness } from '../../packages/engine/src/index.ts'
import { jsonLines } from '../messages/item.ts'
import type { Placed, Readings } from './desk.ts'
import { randomFrom } from './corpus.ts'

/** Two mails for a person to read: are they of one campaign? */
export interface Pair {
  readonly stratum: Stratum
  readonly one: string
  readonly other: string
  /** As the desk has it. */
  readonly together: boolean
  readonly likeness: number
  readonly texts: readonly [string, string]
  readonly subjects: readonly [string, string]
  /** Filled in by who reads: are they of one campaign? */
  readonly same: boolean | null
}

/** same-group: the desk put them together. near-miss: alike, and apart. same-place: apart, and lead to one domain. */
export type Stratum = (typeof strata)[number]
export const strata = ['same-group', 'near-miss', 'same-place', 'random'] as const

/** Likeness from which on a pair that is apart is a near miss. */
const NEAR_MISS = 0.2
const MOST_TEXT = 3_000

/** As many pairs of each stratum; which, the seed decides. No pair is the same text twice. */
export function choosePairs(
  placed: readonly Placed[],
  readings: Readings,
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): readonly Pair[] {
  const random = randomFrom(seed)
  const each = Math.ceil(pairs / strata.length)
  const all = candidates(placed, readings)
  return strata.flatMap((stratum) => {
    const list = all[stratum]
    const chosen = new Map<string, readonly [Placed, Placed]>()
    for (let tries = 0; tries < 50 * each && chosen.size < Math.min(each, list.length); tries++) {
      const pair = list[Math.floor(random() * list.length)]!
      chosen.set(`${pair[0].mail.id} ${pair[1].mail.id}`, pair)
    }
    return [...chosen.values()].map((pair) => written(stratum, pair, readings))
  })
}

type Couple = readonly [Placed, Placed]

function candidates(
  placed: readonly Placed[],
  readings: Readings,
): Readonly<Record<Stratum, readonly Couple[]>> {
  const found: Record<Stratum, Couple[]> = {
    'same-group': [],
    'near-miss': [],
    'same-place': [],
    random: [],
  }
  placed.forEach((one, at) => {
    for (const other of placed.slice(0, at)) {
      if (readings.of(one.mail)?.text === readings.of(other.mail)?.text) continue
      if (one.campaign === other.campaign) found['same-group'].push([one, other])
      else if (alike(one, other, readings) >= NEAR_MISS) found['near-miss'].push([one, other])
      else if (sharesPlace(one, other, readings)) found['same-place'].push([one, other])
      else if ((at * 31 + found.random.length) % 97 === 0) found.random.push([one, other])
    }
  })
  return found
}

function alike(one: Placed, other: Placed, readings: Readings): number {
  const [a, b] = [readings.of(one.mail)?.signature, readings.of(other.mail)?.signature]
  return a && b ? likeness(a, b) : 0
}

function sharesPlace(one: Placed, other: Placed, readings: Readings): boolean {
  const places = (placed: Placed): readonly string[] =>
    (readings.of(placed.mail)?.indicators ?? [])
      .filter(({ kind }) => kind === 'domain')
      .map(({ value }) => value)
  const there = new Set(places(other))
  return places(one).some((place) => there.has(place))
}

function written(stratum: Stratum, [one, other]: Couple, readings: Readings): Pair {
  const text = ({ mail }: Placed): string => readings.of(mail)?.text.slice(0, MOST_TEXT) ?? ''
  const subject = ({ mail }: Placed): string => readings.of(mail)?.subject ?? ''
  return {
    stratum,
    one: one.mail.id,
    other: other.mail.id,
    together: one.campaign === other.campaign,
    likeness: Math.round(100 * alike(one, other, readings)) / 100,
    subjects: [subject(one), subject(other)],
    texts: [text(one), text(other)],
    same: null,
  }
}

/** How the desk's groups stand against pairs that somebody read. */
export interface PairFigures {
  readonly stratum: Stratum | 'all'
  readonly pairs: number
  readonly right: number
  /** Together, and not of one campaign. */
  readonly wronglyTogether: number
  /** Of one campaign, and apart. */
  readonly wronglyApart: number
}

/** @param file lines of {@link Pair} whose `same` somebody filled in; those that are null are left out */
export function scorePairs(file: string, placed: readonly Placed[]): readonly PairFigures[] {
  const pairs = jsonLines(file) as readonly Pair[]
  const campaigns = new Map(placed.map(({ mail, campaign }) => [mail.id, campaign]))
  const read = pairs.flatMap(({ stratum, one, other, same }) => {
    const [here, there] = [campaigns.get(one), campaigns.get(other)]
    return same === null || here === undefined ? [] : { stratum, same, together: here === there }
  })
  return [...strata, 'all' as const].map((stratum) => {
    const own = read.filter((pair) => stratum === 'all' || pair.stratum === stratum)
    return {
      stratum,
      pairs: own.length,
      right: own.filter(({ same, together }) => same === together).length,
      wronglyTogether: own.filter(({ same, together }) => together && !same).length,
      wronglyApart: own.filter(({ same, together }) => !together && same).length,
    }
  })
}

export function writtenPairs(figures: readonly PairFigures[]): string {
  const rows = figures.map(
    (one) =>
      `| ${one.stratum} | ${one.pairs} | ${one.right} | ${one.wronglyTogether} | ${one.wronglyApart} |`,
  )
  return [
    '| pairs read | | right | wrongly together | wrongly apart |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
