import { createHash } from 'node:crypto'
import { jsonLines } from '../messages/item.ts'
import { randomFrom } from './corpus.ts'
import { type BCubed, withF1 } from './measures.ts'
import { type Label, strata, type Stratum } from './pairs.ts'

/** A pair that somebody read. Ids are hashes of the corpus: no word of a mail is in it. */
export interface LabelledPair {
  readonly stratum: Stratum
  readonly of: number
  readonly one: string
  readonly other: string
  readonly label: Label
}

/** Lines of pairs with their labels; those not filled in and those nobody could decide are left out. */
export function readPairs(file: string): readonly LabelledPair[] {
  const pairs = jsonLines(file) as readonly (Omit<LabelledPair, 'label'> & {
    readonly label: Label | null
  })[]
  return pairs.flatMap(({ label, ...pair }) =>
    label === null || label === 'unsure' ? [] : { ...pair, label },
  )
}

/** Half of the pairs, which a hash of their ids decides: `tune` to look at, `check` to report. */
export function halfOf(
  pairs: readonly LabelledPair[],
  half: 'tune' | 'check',
): readonly LabelledPair[] {
  return pairs.filter(({ one, other }) => {
    const first = createHash('sha256').update(`${one} ${other}`).digest()[0]!
    return (first % 2 === 0) === (half === 'tune')
  })
}

/** How groups stand against pairs that somebody read. */
export interface PairFigures extends BCubed {
  /** Of precision, recall and F1: from the 2.5th to the 97.5th in draws from the pairs read. */
  readonly spread: Readonly<Record<keyof BCubed, readonly [number, number]>>
  readonly strata: Readonly<Record<Stratum, StratumFigures>>
}

export interface StratumFigures {
  /** Pairs of mails that it has: of several samples as one, the mean by pairs read, to the nearest. */
  readonly of: number
  readonly pairs: number
  readonly same: number
  /** Together, and the same; together, and not; apart, and the same. */
  readonly right: number
  readonly wronglyTogether: number
  readonly wronglyApart: number
}

/** Pairs of equal texts: nobody reads them, they are of one campaign. */
export interface Equal {
  readonly pairs: number
  readonly together: number
}

/** Does the grouping have both in one? */
export type Together = (one: string, other: string) => boolean

/**
 * Precision and recall over all pairs of mails, each pair that was read standing for as many of its stratum as were not.
 * Of several samples each counts as a whole: they may be drawn from other groups, and then the strata of one and of
 * another do not add up to all pairs.
 */
export function scorePairs(
  samples: readonly (readonly LabelledPair[])[],
  together: Together,
  equal: Equal = { pairs: 0, together: 0 },
): PairFigures {
  const shares = sharesOf(samples)
  const judged = samples.flatMap((pairs, at) => judgedOf(pairs, together, shares[at]!))
  const random = randomFrom(1)
  const draws = Array.from({ length: DRAWS }, () =>
    overall(
      judged.map((own) => own.map(() => own[Math.floor(random() * own.length)]!)),
      equal,
    ),
  )
  const spread = (key: keyof BCubed): readonly [number, number] => {
    const values = draws.map((draw) => draw[key]).sort((one, other) => one - other)
    return [values[Math.floor(0.025 * DRAWS)]!, values[Math.floor(0.975 * DRAWS)]!]
  }
  const figures = strata.map((stratum) => {
    const own = judged.flat().filter((pair) => pair.stratum === stratum)
    return [stratum, figuresOf(own)] as const
  })
  return {
    ...overall(judged, equal),
    spread: { precision: spread('precision'), recall: spread('recall'), f1: spread('f1') },
    strata: Object.fromEntries(figures) as Record<Stratum, StratumFigures>,
  }
}

/**
 * How much each sample counts, 1 together: the less its estimate would vary, were pairs of all strata the same equally
 * often. By its design alone, and never by its labels. Strata that not all samples have are left out of it.
 */
function sharesOf(samples: readonly (readonly LabelledPair[])[]): readonly number[] {
  const ofEach = samples.map((pairs) => Map.groupBy(pairs, ({ stratum }) => stratum))
  const common = strata.filter((stratum) => ofEach.every((own) => own.has(stratum)))
  const precisions = ofEach.map((own) => {
    const terms = common.map((stratum) => own.get(stratum)![0]!.of ** 2 / own.get(stratum)!.length)
    return 1 / terms.reduce((sum, term) => sum + term, 0)
  })
  const all = precisions.reduce((sum, precision) => sum + precision, 0)
  return common.length === 0
    ? samples.map(() => 1 / samples.length)
    : precisions.map((precision) => precision / all)
}

const DRAWS = 2_000

interface Judged {
  readonly stratum: Stratum
  readonly of: number
  /** For how many pairs it stands is this, times those of its stratum, by how many of them its sample has. */
  readonly share: number
  readonly same: boolean
  readonly together: boolean
}

/** A list for each stratum. */
function judgedOf(
  pairs: readonly LabelledPair[],
  together: Together,
  share: number,
): readonly (readonly Judged[])[] {
  const judged = pairs.map(({ stratum, of, label, one, other }) => {
    return { stratum, of, share, same: label === 'same', together: together(one, other) }
  })
  return strata.map((stratum) => judged.filter((pair) => pair.stratum === stratum))
}

function overall(judged: readonly (readonly Judged[])[], equal: Equal): BCubed {
  let [both, found, same] = [equal.together, equal.together, equal.pairs]
  for (const own of judged) {
    for (const pair of own) {
      const weight = (pair.share * pair.of) / own.length
      if (pair.together) found += weight
      if (pair.same) same += weight
      if (pair.together && pair.same) both += weight
    }
  }
  return withF1(found === 0 ? 1 : both / found, same === 0 ? 1 : both / same)
}

function figuresOf(own: readonly Judged[]): StratumFigures {
  return {
    of: Math.round(own.reduce((sum, { of }) => sum + of, 0) / Math.max(1, own.length)),
    pairs: own.length,
    same: own.filter(({ same }) => same).length,
    right: own.filter(({ same, together }) => same && together).length,
    wronglyTogether: own.filter(({ same, together }) => together && !same).length,
    wronglyApart: own.filter(({ same, together }) => same && !together).length,
  }
}
