import type { WrongField } from '../api/answer.ts'
import type { Desk } from '../desk.ts'

/** What proposals on the knowledge work with. */
export type KnowledgeParts = Pick<Desk, 'store' | 'knowledge' | 'log' | 'now'>

/** It was not done. `why` says what is wrong and what to do. */
export interface Refusal {
  readonly kind: 'refused'
  readonly code: 'not-found' | 'not-yours' | 'changed' | 'state' | 'invalid' | 'not-measured'
  readonly why: string
  /** Places in what was sent. */
  readonly fields?: readonly WrongField[]
}

export function refusal(code: Refusal['code'], why: string): Refusal {
  return { kind: 'refused', code, why }
}

export const NO_PROPOSAL: Refusal = refusal(
  'not-found',
  'There is no such proposal. Look it up in the list of proposals.',
)
