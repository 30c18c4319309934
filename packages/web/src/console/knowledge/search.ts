import { oneOf, present, wordsIn } from '../listing/filters.ts'
import type { ProposalState, RecordKind } from './types.ts'

export const recordKinds: readonly RecordKind[] = [
  'authority',
  'bad-sender',
  'invention',
  'statute',
  'country',
  'script',
  'matter',
  'practice',
  'source',
]

/** Filters of the register, as they stand in the address. */
export interface RegisterSearch {
  readonly kind?: RecordKind
  readonly country?: string
  readonly q?: string
  /** Only what was changed at the desk. */
  readonly changed?: 'yes'
}

export function registerSearch(given: Readonly<Record<string, unknown>>): RegisterSearch {
  const country = given['country']
  return present<RegisterSearch>({
    kind: oneOf(given['kind'], recordKinds),
    country: typeof country === 'string' && /^[A-Z]{2}$/u.test(country) ? country : undefined,
    q: wordsIn(given['q'], 1),
    changed: oneOf(given['changed'], ['yes'] as const),
  })
}

/** Which record is looked at, or written: its id may hold whatever an address of a page does. */
export interface RecordSearch {
  readonly kind?: RecordKind
  /** Absent: a new one is written. */
  readonly id?: string
  /** It is to be retired. */
  readonly retire?: 'yes'
}

export function recordSearch(given: Readonly<Record<string, unknown>>): RecordSearch {
  return present<RecordSearch>({
    kind: oneOf(given['kind'], recordKinds),
    id: wordsIn(given['id'], 1, 500),
    retire: oneOf(given['retire'], ['yes'] as const),
  })
}

export const proposalStates: readonly ProposalState[] = [
  'proposed',
  'approved',
  'refused',
  'withdrawn',
  'reverted',
]

export interface ProposalsSearch {
  readonly state?: ProposalState
  readonly kind?: RecordKind
}

export function proposalsSearch(given: Readonly<Record<string, unknown>>): ProposalsSearch {
  return present<ProposalsSearch>({
    state: oneOf(given['state'], proposalStates),
    kind: oneOf(given['kind'], recordKinds),
  })
}

export const settlings = ['approve', 'refuse', 'withdraw', 'revert'] as const
export type Settling = (typeof settlings)[number]

/** What is being done to a proposal. */
export interface ProposalSearch {
  readonly do?: Settling
}

export function proposalSearch(given: Readonly<Record<string, unknown>>): ProposalSearch {
  return present<ProposalSearch>({ do: oneOf(given['do'], settlings) })
}
