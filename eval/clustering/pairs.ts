import { likeness } from '../../packages/engine/src/index.ts'
import type { Reading } from '../../packages/desk/src/reading.ts'
import { type Mail, randomFrom } from './corpus.ts'
import type { Placed } from './desk.ts'

/** Two mails for a person to read: are they of one campaign? */
export interface Pair {
  readonly stratum: Stratum
  /** Pairs that its stratum has: those chosen of it stand for so many. */
  readonly of: number
  readonly one: string
  readonly other: string
  readonly texts: readonly [string, string]
  readonly subjects: readonly [string, string]
  /** Filled in by who reads. */
  readonly label: Label | null
}

/** `same`: one letter with changed slots. `kin`: one operation perhaps, and another letter. */
export type Label = 'same' | 'kin' | 'different' | 'unsure'

/**
 * same-group: the desk put them together. near-miss: much alike, and apart. alike: a little alike, and apart.
 * same-place: apart, and lead to one domain. random: all others. No stratum has pairs of equal texts.
 */
export type Stratum = (typeof strata)[number]
export const strata = ['same-group', 'near-miss', 'alike', 'same-place', 'random'] as const

/** Of the pairs chosen; most where a pair tells most. */
const SHARES: Readonly<Record<Stratum, number>> = {
  'same-group': 0.3,
  'near-miss': 0.25,
  alike: 0.2,
  'same-place': 0.13,
  random: 0.12,
}
const NEAR_MISS = 0.4
const ALIKE = 0.15
const MOST_TEXT = 3_000

export interface Choice {
  readonly seed: number
  /** Pairs of each stratum. */
  readonly most: Readonly<Partial<Record<Stratum, number>>>
  /** Pairs that are not to be chosen: somebody has read them. */
  readonly without?: readonly Pick<Pair, 'one' | 'other'>[]
}

/** What is compared of the mails that were read. */
export interface Comparing {
  readonly of: (
    mail: Mail,
  ) => Pick<Reading, 'subject' | 'text' | 'signature' | 'indicators'> | undefined
}

/** As many pairs of each stratum; which, the seed decides. Every pair of a stratum is as likely as another. */
export function choosePairs(
  placed: readonly Placed[],
  readings: Comparing,
  { seed, most, without = [] }: Choice,
): readonly Pair[] {
  const random = randomFrom(seed)
  const mails = placed.map((one) => comparable(one, readings))
  const read = new Set(without.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
  const mailsOf = (couple: number): readonly [Comparable, Comparable] => [
    mails[Math.floor(couple / mails.length)]!,
    mails[couple % mails.length]!,
  ]
  const couples = couplesOf(mails)
  return strata.flatMap((stratum) => {
    const all = couples[stratum]
    const list = all.filter((couple) => {
      const [one, other] = mailsOf(couple)
      return !read.has(`${one.id} ${other.id}`)
    })
    const wanted = Math.min(most[stratum] ?? 0, list.length)
    const chosen = new Set<number>()
    while (chosen.size < wanted) chosen.add(list[Math.floor(random() * list.length)]!)
    // Those read before count as well: they were chosen at random, too.
    return [...chosen].map((couple) => written(mailsOf(couple), { stratum, of: all.length }))
  })
}

/** Each stratum its share of so many pairs. */
export function sharesOf(pairs: number): Readonly<Record<Stratum, number>> {
  const shares = Object.entries(SHARES).map(([stratum, share]) => [
    stratum,
    Math.round(pairs * share),
  ])
  return Object.fromEntries(shares) as Record<Stratum, number>
}

/** @param given `STRATUM=N`, each stratum once at most */
export function strataOf(given: readonly string[]): Readonly<Partial<Record<Stratum, number>>> {
  const most: Partial<Record<Stratum, number>> = {}
  for (const one of given) {
    const [name, count] = one.split('=')
    const stratum = strata.find((known) => known === name)
    if (stratum === undefined || !/^\d+$/u.test(count ?? ''))
      throw new Error(`--stratum ${one}: give ${strata.join(', ')}, "=" and how many pairs`)
    most[stratum] = Number(count)
  }
  return most
}

interface Comparable {
  readonly id: string
  readonly campaign: string
  readonly subject: string
  readonly text: string
  readonly signature: Uint8Array | undefined
  readonly places: ReadonlySet<string>
}

function comparable({ mail, campaign }: Placed, readings: Comparing): Comparable {
  const { subject = '', text = '', signature, indicators = [] } = readings.of(mail) ?? {}
  const domains = indicators.filter(({ kind }) => kind === 'domain')
  const places = new Set(domains.map(({ value }) => value))
  return { id: mail.id, campaign, subject, text, signature, places }
}

/** Each couple as one number, or millions of them would not fit: the place of the one by all, and of the other. */
function couplesOf(mails: readonly Comparable[]): Readonly<Record<Stratum, readonly number[]>> {
  const found: Record<Stratum, number[]> = {
    'same-group': [],
    'near-miss': [],
    alike: [],
    'same-place': [],
    random: [],
  }
  mails.forEach((one, at) => {
    for (let before = 0; before < at; before++) {
      const other = mails[before]!
      if (one.text !== other.text) found[stratumOf(one, other)].push(at * mails.length + before)
    }
  })
  return found
}

function stratumOf(one: Comparable, other: Comparable): Stratum {
  if (one.campaign === other.campaign) return 'same-group'
  const alike = one.signature && other.signature ? likeness(one.signature, other.signature) : 0
  if (alike >= NEAR_MISS) return 'near-miss'
  if (alike >= ALIKE) return 'alike'
  return [...one.places].some((place) => other.places.has(place)) ? 'same-place' : 'random'
}

function written(
  [one, other]: readonly [Comparable, Comparable],
  from: Pick<Pair, 'stratum' | 'of'>,
): Pair {
  return {
    ...from,
    one: one.id,
    other: other.id,
    subjects: [one.subject, other.subject],
    texts: [one.text.slice(0, MOST_TEXT), other.text.slice(0, MOST_TEXT)],
    label: null,
  }
}
