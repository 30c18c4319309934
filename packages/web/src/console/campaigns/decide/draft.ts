import { useDraft } from '../acts/draft.ts'
import type { Consequences, Entry, Outcome, Proposal } from '../types.ts'

/** A proposal as somebody writes it. */
export interface Draft {
  readonly outcome: Outcome
  readonly en: string
  readonly ur: string
  readonly entries: readonly Entry[]
  /** Reasons against a list's word, by value and list. */
  readonly overrides: Readonly<Record<string, string>>
  /** Days it is in force; empty: as long as the desk usually does. */
  readonly days: string
  readonly reason: string
}

const EMPTY: Draft = {
  outcome: 'fraud',
  en: '',
  ur: '',
  entries: [],
  overrides: {},
  days: '',
  reason: '',
}

export function useProposalDraft(id: string): ReturnType<typeof useDraft<Draft>> {
  return useDraft(`propose-${id}`, EMPTY)
}

export function isBlock(outcome: Outcome): boolean {
  return outcome === 'fraud' || outcome === 'unwanted'
}

/** What is blocked of it: nothing of what is genuine, though it was chosen before. */
export function entriesOf({ outcome, entries }: Draft): readonly Entry[] {
  return isBlock(outcome) ? entries : []
}

export function keyOfEntry({ kind, value }: Entry): string {
  return `${kind}:${value}`
}

export function keyOfOverride({
  value,
  list,
}: {
  readonly value: string
  readonly list: string
}): string {
  return JSON.stringify([value, list])
}

/** Why it cannot be proposed yet: lists that nobody has answered, entries that never can be. */
export function hindrances(
  draft: Draft,
  { objections, foreign }: Pick<Consequences, 'objections' | 'foreign'>,
): number {
  const unanswered = objections.filter(
    (one) => one.weight === 'never' || (draft.overrides[keyOfOverride(one)] ?? '').trim() === '',
  )
  return unanswered.length + foreign.length
}

const DAY = 86_400_000

/** As the desk takes it: only reasons against lists that do speak. */
export function proposalOf(
  draft: Draft,
  { objections }: Pick<Consequences, 'objections'>,
  now: number,
): Proposal {
  const overrides = objections.map(({ value, list }) => ({
    value,
    list,
    reason: (draft.overrides[keyOfOverride({ value, list })] ?? '').trim(),
  }))
  return {
    outcome: draft.outcome,
    words: { en: draft.en.trim(), ur: draft.ur.trim() },
    entries: [...entriesOf(draft)],
    overrides,
    reason: draft.reason.trim(),
    ...(draft.days !== '' && { expires: now + Number(draft.days) * DAY }),
  }
}
