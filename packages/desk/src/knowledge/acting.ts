import type { WrongField } from '../api/answer.ts'
import type { By } from '../decisions/acting.ts'
import { hasLostRole } from '../decisions/standing.ts'
import type { Values } from '../decisions/refusals.ts'
import type { Desk } from '../desk.ts'
import type { Writing } from '../store/store.ts'
import { type KnowledgeReason, knowledgeRefusals } from './reasons.ts'

/** What proposals on the knowledge work with. */
export type KnowledgeParts = Pick<Desk, 'store' | 'knowledge' | 'log' | 'now'>

/** It was not done. `why` says what is wrong and what to do, as words of a page do for its reason. */
export interface Refusal {
  readonly kind: 'refused'
  readonly code: (typeof knowledgeRefusals)[KnowledgeReason][0]
  readonly why: string
  readonly reason: KnowledgeReason
  readonly values: Values
  /** Places in what was sent. */
  readonly fields?: readonly WrongField[]
}

/** @param values for every `{name}` of its words */
export function refusal(reason: KnowledgeReason, values: Values = {}): Refusal {
  const [code, words] = knowledgeRefusals[reason]
  const why = words.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
  return { kind: 'refused', code, why, reason, values }
}

/** One transaction of somebody who has still, in it, the role and clearance that they asked with. */
export function actingStill<Done>(
  { store }: Pick<KnowledgeParts, 'store'>,
  by: By,
  work: (writing: Writing) => Promise<Done>,
): Promise<Done | Refusal> {
  return store.write(async (writing) =>
    (await hasLostRole(writing.db, by)) ? refusal('role-changed') : work(writing),
  )
}

export const NO_PROPOSAL: Refusal = refusal('no-proposal')
