import { likeness } from '../../packages/engine/src/index.ts'
import type { Placed, Readings } from './desk.ts'
import { randomFrom } from './corpus.ts'

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

/** As many pairs, each stratum its share; which, the seed decides. Every pair of a stratum is as likely as another. */
export function choosePairs(
  placed: readonly Placed[],
  readings: Readings,
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): readonly Pair[] {
  const random = randomFrom(seed)
  const mails = placed.map((one) => comparable(one, readings))
  const couples = couplesOf(mails)
  return strata.flatMap((stratum) => {
    const list = couples[stratum]
    const most = Math.min(Math.round(pairs * SHARES[stratum]), list.length)
    const chosen = new Set<number>()
    while (chosen.size < most) chosen.add(list[Math.floor(random() * list.length)]!)
    return [...chosen].map((couple) => {
      const one = mails[Math.floor(couple / mails.length)]!
      const other = mails[couple % mails.length]!
      return written(one, other, { stratum, of: list.length })
    })
  })
}

interface Comparable {
  readonly id: string
  readonly campaign: string
  readonly subject: string
  readonly text: string
  readonly signature: Uint8Array | undefined
  readonly places: ReadonlySet<string>
}

function comparable({ mail, campaign }: Placed, readings: Readings): Comparable {
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

function written(one: Comparable, other: Comparable, from: Pick<Pair, 'stratum' | 'of'>): Pair {
  return {
    ...from,
    one: one.id,
    other: other.id,
    subjects: [one.subject, other.subject],
    texts: [one.text.slice(0, MOST_TEXT), other.text.slice(0, MOST_TEXT)],
    label: null,
  }
}
