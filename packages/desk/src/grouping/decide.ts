import type { Grouping } from '../events/event.ts'
import type { Thresholds } from './thresholds.ts'
import type { Wording } from './wording.ts'

/** A text that may be like the new one, and what is known of how. */
export interface Candidate {
  /** Its id. */
  readonly text: string
  /** The whole that its campaign is, or is a part of. */
  readonly whole: string
  /** Reports of that whole; at least 1. */
  readonly reports: number
  /** The first of its campaign: others are exemplars only by being like it. */
  readonly isFounder: boolean
  readonly words: number
  /** Of what they say, 0 to 1. */
  readonly likeness: number
  /** Of their HTML, 0 to 1. */
  readonly structure: number
  /** Do both call to the same address, number or account, which is no shared one? */
  readonly sharesCall: boolean
  /** The words that both have, where that was looked at. */
  readonly wording?: Wording
}

/** Where a text goes: to the campaign of `nearest`, or into one of its own. */
export interface Decision {
  readonly grouping: Grouping
  /** Does it become one of the texts by which others are found? */
  readonly exemplar: boolean
  /** First texts of other campaigns that it belongs with as well: by it, they may be shown to be one. */
  readonly bridges: readonly string[]
}

/**
 * Which campaign a text that was not seen before belongs to. Candidates are exemplars alone, and a text becomes one
 * only by being like the first of its campaign, so that a campaign cannot drift away from what it was.
 */
export function decide(
  words: number,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
): Decision {
  for (const [how, strength] of STAGES) {
    const best = strongest(candidates, (candidate) => strength(candidate, words, thresholds))
    if (best === undefined) continue
    const grouping = groupingOf(how, best)
    const exemplar = best.candidate.isFounder && best.candidate.likeness < thresholds.nearlyEqual
    const others = candidates.filter(({ whole }) => whole !== best.candidate.whole)
    return { grouping, exemplar, bridges: bridgesTo(words, others, thresholds) }
  }
  return { grouping: { how: 'alone' }, exemplar: true, bridges: [] }
}

interface Best {
  readonly candidate: Candidate
  readonly strength: number
}

/** How strongly a candidate speaks for its campaign; undefined: not at all. */
type Strength = (candidate: Candidate, words: number, thresholds: Thresholds) => number | undefined

const STAGES: readonly (readonly [Grouping['how'], Strength])[] = [
  ['near-text', nearText],
  ['same-wording', sameWording],
  ['same-structure', sameStructure],
]

function nearText(
  { likeness }: Candidate,
  _words: number,
  { near }: Thresholds,
): number | undefined {
  return likeness >= near ? likeness : undefined
}

function sameWording(
  candidate: Candidate,
  words: number,
  thresholds: Thresholds,
): number | undefined {
  const { wording } = candidate
  if (wording === undefined || Math.min(words, candidate.words) < thresholds.longText)
    return undefined
  const isEnough =
    wording.weight >= thresholds.weight &&
    wording.share >= neededShare(candidate.reports, thresholds)
  return isEnough ? wording.share : undefined
}

/** A campaign that was reported once has shown one text; one that is reported often is likelier to come again. */
function neededShare(
  reports: number,
  { wording, wordingFirst, wordingDoubled }: Thresholds,
): number {
  return Math.max(wording, wordingFirst - wordingDoubled * Math.log2(Math.max(1, reports)))
}

/** Pictures with a link. Where there are words, how a page is built does not say what it says. */
function sameStructure(
  candidate: Candidate,
  words: number,
  thresholds: Thresholds,
): number | undefined {
  const { structure, sharesCall } = candidate
  if (Math.min(words, candidate.words) >= thresholds.silent) return undefined
  return sharesCall && structure >= thresholds.structure ? structure : undefined
}

/** The strongest of the first texts of each other whole that the text would have joined by what it says. */
function bridgesTo(
  words: number,
  others: readonly Candidate[],
  thresholds: Thresholds,
): readonly string[] {
  const strength = (candidate: Candidate): number | undefined =>
    candidate.isFounder
      ? (nearText(candidate, words, thresholds) ?? sameWording(candidate, words, thresholds))
      : undefined
  return [...Map.groupBy(others, ({ whole }) => whole).values()].flatMap(
    (of) => strongest(of, strength)?.candidate.text ?? [],
  )
}

/** The first in the order of ids where several are as strong: the same whatever order they come in. */
function strongest(
  candidates: readonly Candidate[],
  strengthOf: (candidate: Candidate) => number | undefined,
): Best | undefined {
  let best: Best | undefined
  for (const candidate of candidates) {
    const strength = strengthOf(candidate)
    if (strength === undefined) continue
    const isBetter =
      best === undefined ||
      strength > best.strength ||
      (strength === best.strength && candidate.text < best.candidate.text)
    if (isBetter) best = { candidate, strength }
  }
  return best
}

function groupingOf(how: Grouping['how'], { candidate, strength }: Best): Grouping {
  return { how, nearest: candidate.text, similarity: Math.round(strength * 1000) / 1000 }
}
