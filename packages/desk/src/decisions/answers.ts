import type { Answer, DecisionState } from '../decision.ts'

/** As much of a decision as an answer takes. */
export interface Decided {
  readonly id: string
  readonly state: DecisionState
  readonly answer: Answer
  readonly published: number | null
  readonly reverted: number | null
}

/** What is said to every reporter of a campaign, present and future. */
export interface Standing {
  readonly answer?: { readonly decision: string; readonly at: number } & Answer
  /** The newest word before it was wrong, and nothing has taken its place. */
  readonly reverted?: { readonly decision: string; readonly at: number }
}

/**
 * Of the decisions on a campaign and on all that was merged into it, the newest that holds answers all its reporters.
 * Where none holds, they are told of the one that was taken back last.
 */
export function standingOf(decisions: readonly Decided[]): Standing {
  const holding = newest(decisions, 'published', ({ published }) => published)
  if (holding !== undefined)
    return { answer: { decision: holding.one.id, at: holding.at, ...holding.one.answer } }
  const wrong = newest(decisions, 'reverted', ({ reverted }) => reverted)
  return wrong === undefined ? {} : { reverted: { decision: wrong.one.id, at: wrong.at } }
}

function newest(
  decisions: readonly Decided[],
  state: DecisionState,
  timeOf: (decided: Decided) => number | null,
): { readonly one: Decided; readonly at: number } | undefined {
  return decisions
    .filter((one) => one.state === state)
    .map((one) => ({ one, at: timeOf(one) ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
    .at(0)
}
