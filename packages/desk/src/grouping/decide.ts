import type { Grouping } from '../events/event.ts'
import { nearFrom } from './compare.ts'
import type { Fit } from './template.ts'
import type { Thresholds } from './thresholds.ts'

/** A text that may be like the new one, and what is known of how. */
export interface Candidate {
  /** Its id. */
  readonly text: string
  /** The first of its campaign: others are exemplars only by being like it. */
  readonly isFounder: boolean
  readonly words: number
  /** Of what they say, 0 to 1. */
  readonly likeness: number
  /** Of their HTML, 0 to 1. */
  readonly structure: number
  /** Do both call to the same address, number or account, which is no shared one? */
  readonly sharesCall: boolean
  /** How the new text follows the template of the candidate's campaign, where that was looked at. */
  readonly fit?: Fit & { readonly fixed: number }
}

/** Where a text goes: to the campaign of `nearest`, or into one of its own. */
export interface Decision {
  readonly grouping: Grouping
  /** Does it become one of the texts by which others are found? */
  readonly exemplar: boolean
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
    if (best !== undefined) return joined(how, best, thresholds)
  }
  return { grouping: { how: 'alone' }, exemplar: true }
}

interface Best {
  readonly candidate: Candidate
  readonly strength: number
}

/** How strongly a candidate speaks for its campaign; undefined: not at all. */
type Strength = (candidate: Candidate, words: number, thresholds: Thresholds) => number | undefined

const STAGES: readonly (readonly [Grouping['how'], Strength])[] = [
  ['near-text', nearText],
  ['same-structure', sameStructure],
  ['template', sameTemplate],
]

function nearText(candidate: Candidate, words: number, thresholds: Thresholds): number | undefined {
  const needed = nearFrom(words, candidate.words, thresholds)
  return candidate.likeness >= needed ? candidate.likeness : undefined
}

function sameStructure(
  { structure, sharesCall }: Candidate,
  _words: number,
  thresholds: Thresholds,
): number | undefined {
  return sharesCall && structure >= thresholds.structure ? structure : undefined
}

function sameTemplate(
  { fit }: Candidate,
  _words: number,
  thresholds: Thresholds,
): number | undefined {
  if (fit === undefined || fit.fixed < thresholds.fixed) return undefined
  return fit.kept >= thresholds.kept && fit.covered >= thresholds.covered ? fit.kept : undefined
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

function joined(how: Grouping['how'], best: Best, { nearlyEqual }: Thresholds): Decision {
  const { candidate, strength } = best
  const adds = how !== 'near-text' || strength < nearlyEqual
  return {
    grouping: { how, nearest: candidate.text, similarity: Math.round(strength * 1000) / 1000 },
    exemplar: candidate.isFounder && adds,
  }
}
