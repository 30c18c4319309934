import type { Person } from '../../../desk/test/people.ts'
import type { Filled } from './filled-desk.ts'

/** A page of the console as somebody comes to it. */
export interface ConsolePage {
  /** Of its pictures. */
  readonly name: string
  /** The address of the router that it is an example of. */
  readonly route: string
  /** Absent: nobody is signed in. */
  readonly as?: Person
  /** Below `/console`; absent: the route itself. */
  readonly path?: (filled: Filled) => string
  /** Keys pressed once it is there. */
  readonly keys?: readonly string[]
  /** What is seen when it is whole, where its heading does not say so. */
  readonly shows?: string
}

const CAMPAIGN = '/campaigns/$id'

/** Every address of the router stands here, and those of its forms that look otherwise. */
export const consolePages: readonly ConsolePage[] = [
  { name: 'sign-in', route: '/' },
  { name: 'start', route: '/', as: 'analyst' },
  { name: 'not-found', route: '/', as: 'analyst', path: () => '/nowhere' },
  { name: 'palette', route: '/', as: 'analyst', path: () => '/campaigns', keys: ['Control+k'] },
  { name: 'shortcuts', route: '/', as: 'analyst', path: () => '/campaigns', keys: ['Shift+?'] },
  { name: 'queue', route: '/campaigns', as: 'analyst' },
  { name: 'queue-empty', route: '/campaigns', as: 'analyst', path: () => '/campaigns?q=qqqqqq' },
  { name: 'queue-chosen', route: '/campaigns', as: 'analyst', keys: ['j', 'x', 'j', 'x'] },
  ...campaign('campaign', ({ decided }) => decided),
  ...campaign('campaign-open', ({ open }) => open),
  ...(['reports', 'indicators', 'spread', 'neighbours', 'decisions', 'timeline'] as const).flatMap(
    (tab) => campaign(`campaign-${tab}`, ({ decided }) => `${decided}?tab=${tab}`),
  ),
  ...campaign('campaign-neighbours-near', ({ near }) => `${near}?tab=neighbours`),
  ...campaign('campaign-timeline-merged', ({ merged }) => `${merged}?tab=timeline`),
  ...(
    ['assign', 'tags', 'mark', 'rename', 'comment', 'close', 'merge', 'split', 'revert'] as const
  ).flatMap((doing) =>
    campaign(
      `doing-${doing}`,
      ({ decided, decision }) =>
        `${decided}?do=${doing}${doing === 'revert' ? `&of=${decision}` : ''}`,
    ),
  ),
  ...(['approve', 'refuse'] as const).flatMap((doing) =>
    campaign(
      `doing-${doing}`,
      ({ proposed, proposal }) => `${proposed}?do=${doing}&of=${proposal}`,
    ),
  ),
  // Nothing of it is ready, and nothing in it can be filled in.
  ...campaign(
    'doing-approve-gone',
    ({ decided, decision }) => `${decided}?do=approve&of=${decision}`,
  ),
  ...campaign(
    'doing-withdraw',
    (filled) => `${filled.proposed}?do=withdraw&of=${filled.proposal}`,
    'analyst',
  ),
  ...campaign(
    'doing-undo-merge',
    ({ merged, merge }) => `${merged}?tab=timeline&do=undo-merge&of=${merge}`,
  ),
  {
    name: 'propose',
    route: '/campaigns/$id/propose',
    as: 'analyst',
    path: ({ open }) => `/campaigns/${open}/propose`,
  },
  { name: 'reports', route: '/reports', as: 'analyst' },
  {
    name: 'report-mail',
    route: '/reports/$id',
    as: 'analyst',
    path: ({ mail }) => `/reports/${mail}`,
  },
  {
    name: 'report-sms',
    route: '/reports/$id',
    as: 'approver',
    path: ({ sms }) => `/reports/${sms}`,
  },
  {
    name: 'report-difference',
    route: '/reports/$id',
    as: 'analyst',
    path: ({ sms, other }) => `/reports/${sms}?with=${other}`,
  },
  { name: 'indicators', route: '/indicators', as: 'analyst' },
  {
    name: 'indicator',
    route: '/indicators/$id',
    as: 'analyst',
    path: ({ indicator }) => `/indicators/${indicator}`,
  },
  { name: 'operations', route: '/operations', as: 'analyst' },
  {
    name: 'operation',
    route: '/operations/$id',
    as: 'analyst',
    path: ({ operation }) => `/operations/${operation}`,
  },
  {
    name: 'operation-table',
    route: '/operations/$id',
    as: 'analyst',
    path: ({ operation }) => `/operations/${operation}?view=table`,
  },
  { name: 'search', route: '/search', as: 'analyst', path: () => '/search?q=fine-pay' },
  { name: 'search-empty', route: '/search', as: 'analyst' },
  { name: 'knowledge', route: '/knowledge', as: 'analyst' },
  {
    name: 'knowledge-record',
    route: '/knowledge/record',
    as: 'analyst',
    path: ({ record }) => `/knowledge/record?kind=authority&id=${encodeURIComponent(record)}`,
  },
  {
    name: 'knowledge-new',
    route: '/knowledge/propose',
    as: 'analyst',
    path: () => '/knowledge/propose?kind=bad-sender',
  },
  {
    name: 'knowledge-change',
    route: '/knowledge/propose',
    as: 'analyst',
    path: ({ record }) => `/knowledge/propose?kind=authority&id=${encodeURIComponent(record)}`,
  },
  { name: 'knowledge-proposals', route: '/knowledge/proposals', as: 'approver' },
  {
    name: 'knowledge-proposal',
    route: '/knowledge/proposals/$id',
    as: 'approver',
    path: ({ knowledge }) => `/knowledge/proposals/${knowledge}`,
  },
  { name: 'dashboard', route: '/dashboard', as: 'analyst' },
  { name: 'quarantine', route: '/quarantine', as: 'approver' },
  {
    name: 'held',
    route: '/quarantine/$gateway/$id',
    as: 'approver',
    path: ({ gateway }) => `/quarantine/${gateway}/fraud-1`,
  },
  { name: 'gateways', route: '/gateways', as: 'admin' },
  {
    name: 'gateway',
    route: '/gateways/$id',
    as: 'admin',
    path: ({ gateway }) => `/gateways/${gateway}`,
  },
  { name: 'rehearsal', route: '/rehearsal', as: 'admin' },
  { name: 'people', route: '/people', as: 'admin' },
  { name: 'add-user', route: '/people', as: 'admin', keys: ['n'] },
  { name: 'gateway-keys', route: '/people/gateways', as: 'admin' },
  { name: 'user', route: '/people/$id', as: 'admin', path: ({ user }) => `/people/${user}` },
  { name: 'account', route: '/account', as: 'analyst' },
  { name: 'log', route: '/log', as: 'auditor' },
]

function campaign(
  name: string,
  of: (filled: Filled) => string,
  as: Person = 'approver',
): readonly ConsolePage[] {
  return [{ name, route: CAMPAIGN, as, path: (filled) => `/campaigns/${of(filled)}` }]
}
