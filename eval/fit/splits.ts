import type { Item } from '../messages/item.ts'
import type { Case } from './rows.ts'

/** Whatever is split: only where the message is from counts. */
export interface Placed {
  readonly judged: { readonly item: Item }
}

/** What is fitted on, and what is measured on, which share no message and no cluster. */
export interface Split<One extends Placed = Case> {
  readonly name: string
  readonly fit: readonly One[]
  /** Genuine messages of a source that the fit never saw. */
  readonly genuine: readonly One[]
  /** Fraud of clusters, and of years or a source, that the fit never saw. */
  readonly fraud: readonly One[]
}

const LAST_YEAR_OF_FIT = 2023
/** Of fewer genuine messages a rate says nothing. */
const LEAST_MEASURED = 20

/**
 * Each genuine source left out in turn, with what it shares a corpus with; mail is measured on the fraud of later
 * years, in clusters that have no earlier member.
 */
export function leaveOneSourceOut<One extends Placed>(
  cases: readonly One[],
): readonly Split<One>[] {
  const { early, late } = byYears(cases)
  const genuine = cases.filter(({ judged }) => judged.item.truth === 'genuine')
  const sources = [...Map.groupBy(genuine, sourceOf)]
    .filter(([source, group]) => isMeasured(source) && group.length >= LEAST_MEASURED)
    .map(([source]) => source)
  return sources.map((source) => {
    const sms = source.includes('sms')
    const corpus = corpusOf(source)
    const outside = (one: One): boolean => corpusOf(sourceOf(one)) !== corpus
    return {
      name: source,
      fit: [...cases.filter((one) => !isPot(one)), ...early].filter(
        (one) => outside(one) && !(sms && isTarget(one)) && !isHeldBack(one),
      ),
      genuine: cases.filter((one) => sourceOf(one) === source),
      fraud: sms ? cases.filter(isTarget) : late,
    }
  })
}

/** The archive of phishing by years; a cluster with an early member is no later one. */
export function byYears<One extends Placed>(
  cases: readonly One[],
): {
  readonly early: readonly One[]
  readonly late: readonly One[]
} {
  const pot = cases.filter(isPot)
  const isEarly = ({ judged }: One): boolean => (judged.item.year ?? 0) <= LAST_YEAR_OF_FIT
  const known = new Set(pot.filter(isEarly).flatMap(({ judged }) => judged.item.cluster ?? []))
  return {
    early: pot.filter(isEarly),
    late: pot.filter((one) => !isEarly(one) && !known.has(one.judged.item.cluster ?? '')),
  }
}

/** What stands in no fit, so that it goes on measuring: the halves of five lots (`y` and `z`, `x` and `v`, `u` and `q`, `k` and `h`, `m` and `n`) kept back. */
export function isHeldBack({ judged }: Placed): boolean {
  const { source } = judged.item
  return HELD_BACK.some((set) => source.startsWith(`modern ${set} `))
}

const HELD_BACK = ['h', 'n', 'q', 'v', 'z']

function isTarget({ judged }: Placed): boolean {
  return judged.item.truth === 'fraud' && judged.item.source.startsWith('sms_mendeley')
}

function isPot({ judged }: Placed): boolean {
  return judged.item.source.startsWith('phishing_pot')
}

function isMeasured(source: string): boolean {
  return !source.startsWith('samples') && !source.startsWith('phishing_pot')
}

export function sourceOf({ judged }: Placed): string {
  return judged.item.source
}

/** What one writer wrote is one corpus, genuine and not. */
function corpusOf(source: string): string {
  const words = source.split(' ')
  return words.slice(0, words[0] === 'modern' ? 2 : 1).join(' ')
}
