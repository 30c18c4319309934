import type { Person } from '../../packages/desk/test/people.ts'
import type { Filled } from './console-fill.ts'

/** A page of the console at its address below `/console`, as somebody opens it. */
export interface PageAsked {
  readonly name: string
  readonly as: Person
  readonly path: string
}

/** The record of the register that has the most facts. */
const RECORD = 'kind=authority&id=de.sparkasse'

/** Every page of the console, those of a campaign for the largest. */
export function pagesOf({ campaigns, reports }: Filled, ids: SomeIds): readonly PageAsked[] {
  const [largest] = campaigns
  if (largest === undefined) throw new Error('too few campaigns to open')
  const campaign = `/campaigns/${largest.id}`
  const tabs = ['reports', 'indicators', 'spread', 'neighbours', 'decisions', 'timeline']
  return [
    ['start', '/'],
    ['queue', '/campaigns'],
    ['queue, searched', '/campaigns?q=parcel'],
    ['the largest campaign', campaign],
    ...tabs.map((tab) => [`the largest campaign: ${tab}`, `${campaign}?tab=${tab}`] as const),
    ['the largest campaign: proposing', `${campaign}/propose`],
    ['the largest campaign: merging', `${campaign}?do=merge`],
    ['the largest campaign: splitting', `${campaign}?do=split`],
    ['reports', '/reports'],
    ['a report', `/reports/${reports[0]}`],
    ['indicators', '/indicators'],
    ['an indicator', `/indicators/${ids.indicator}`],
    ['operations', '/operations'],
    ['an operation', `/operations/${ids.operation}`],
    ['search', '/search?q=parcel'],
    ['the register', '/knowledge'],
    ['the largest record', `/knowledge/record?${RECORD}`],
    ['the largest record: its form', `/knowledge/propose?${RECORD}`],
    ['proposals on the register', '/knowledge/proposals'],
    ['dashboard', '/dashboard'],
    ['quarantine', '/quarantine'],
    ['gateways', '/gateways'],
    ['rehearsal', '/rehearsal'],
    ['account', '/account'],
  ]
    .map(([name, path]): PageAsked => ({ name: name ?? '', path: path ?? '', as: 'approver' }))
    .concat(
      { name: 'users', path: '/people', as: 'admin' },
      { name: 'keys of gateways', path: '/people/gateways', as: 'admin' },
      { name: 'log', path: '/log', as: 'auditor' },
    )
}

/** Ids that only the desk knows. */
export interface SomeIds {
  readonly indicator: string
  readonly operation: string
}

/** Where one types, and what. */
export interface Typing {
  readonly name: string
  readonly path: string
  readonly typed: string
  /** Of the answer that is waited for, beginning. */
  readonly asks: string
}

export const typings: readonly Typing[] = [
  { name: 'search: a word', path: '/search', typed: 'parcel', asks: '/search?' },
  { name: 'search: a number', path: '/search', typed: '0300 0007919', asks: '/search?' },
  { name: 'search: nothing of it', path: '/search', typed: 'qqqqqq', asks: '/search?' },
  { name: 'queue: a word', path: '/campaigns', typed: 'parcel', asks: '/campaigns?' },
  { name: 'indicators: a beginning', path: '/indicators', typed: 'parcel', asks: '/indicators?' },
  { name: 'register: a domain', path: '/knowledge', typed: 'gov.pk', asks: '/knowledge/records?' },
]
