import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type AnyRouter,
} from '@tanstack/react-router'
import { ProposePage } from './campaigns/decide/propose-page.tsx'
import { CampaignPage } from './campaigns/page/campaign-page.tsx'
import { pageSearch } from './campaigns/page/search.ts'
import { queueSearch, QueuePage } from './campaigns/queue-page.tsx'
import { dashboardSearch } from './dashboard/search.ts'
import { GatewayPage } from './gateways/gateway-page.tsx'
import { GatewaysNowPage } from './gateways/gateways-page.tsx'
import { IndicatorPage } from './indicators/indicator-page.tsx'
import { IndicatorsPage } from './indicators/indicators-page.tsx'
import { indicatorsSearch } from './indicators/search.ts'
import {
  proposalSearch,
  proposalsSearch,
  recordSearch,
  registerSearch,
} from './knowledge/search.ts'
import { logSearch } from './log/search.ts'
import { LogPage } from './log/log-page.tsx'
import { OperationsPage } from './operations/operations-page.tsx'
import { operationSearch } from './operations/search.ts'
import { AccountPage } from './people/account/account-page.tsx'
import { GatewaysPage } from './people/gateways-page.tsx'
import { UserPage } from './people/user-page.tsx'
import { UsersPage, usersSearch } from './people/users-page.tsx'
import { HeldPage } from './quarantine/held-page.tsx'
import { QuarantinePage } from './quarantine/quarantine-page.tsx'
import { quarantineSearch } from './quarantine/search.ts'
import { RehearsalPage } from './rehearsal/rehearsal-page.tsx'
import { rehearsalSearch } from './rehearsal/search.ts'
import { ReportPage } from './reports/report-page.tsx'
import { ReportsPage } from './reports/reports-page.tsx'
import { reportSearch, reportsSearch } from './reports/search.ts'
import { searchedFor } from './search/search.ts'
import { SearchPage } from './search/search-page.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { Broken } from './frame/broken.tsx'

/** Every address of the console: what is looked at, and how it is filtered, stands in it. */
const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: Broken,
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Where somebody begins depends on their role, which the frame knows.
  component: () => null,
})

const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/campaigns',
  component: QueuePage,
  validateSearch: queueSearch,
})

const campaign = createRoute({
  getParentRoute: () => root,
  path: '/campaigns/$id',
  component: CampaignPage,
  validateSearch: pageSearch,
})

const propose = createRoute({
  getParentRoute: () => root,
  path: '/campaigns/$id/propose',
  component: ProposePage,
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: ReportsPage,
  validateSearch: reportsSearch,
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  component: ReportPage,
  validateSearch: reportSearch,
})

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  component: IndicatorsPage,
  validateSearch: indicatorsSearch,
})

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$id',
  component: IndicatorPage,
})

const operations = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  component: OperationsPage,
})

// What draws is heavy, and fetched by those alone who look at it.
const operation = createRoute({
  getParentRoute: () => root,
  path: '/operations/$id',
  component: lazyRouteComponent(() => import('./operations/operation-page.tsx'), 'OperationPage'),
  validateSearch: operationSearch,
})

// Who looks at campaigns all day fetches nothing of these rooms.
const knowledge = createRoute({
  getParentRoute: () => root,
  path: '/knowledge',
  component: lazyRouteComponent(
    () => import('./knowledge/register/register-page.tsx'),
    'RegisterPage',
  ),
  validateSearch: registerSearch,
})

const knowledgeRecord = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/record',
  component: lazyRouteComponent(() => import('./knowledge/record/record-page.tsx'), 'RecordPage'),
  validateSearch: recordSearch,
})

const knowledgePropose = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/propose',
  component: lazyRouteComponent(
    () => import('./knowledge/propose/propose-page.tsx'),
    'ProposeKnowledgePage',
  ),
  validateSearch: recordSearch,
})

const knowledgeProposals = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/proposals',
  component: lazyRouteComponent(
    () => import('./knowledge/proposals/proposals-page.tsx'),
    'ProposalsPage',
  ),
  validateSearch: proposalsSearch,
})

const knowledgeProposal = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/proposals/$id',
  component: lazyRouteComponent(
    () => import('./knowledge/review/proposal-page.tsx'),
    'ProposalPage',
  ),
  validateSearch: proposalSearch,
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchPage,
  validateSearch: searchedFor,
})

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('./dashboard/dashboard-page.tsx'), 'DashboardPage'),
  validateSearch: dashboardSearch,
})

const users = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: UsersPage,
  validateSearch: usersSearch,
})

const gatewayKeys = createRoute({
  getParentRoute: () => root,
  path: '/people/gateways',
  component: GatewaysPage,
})

const user = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: UserPage,
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: AccountPage,
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: LogPage,
  validateSearch: logSearch,
})

const quarantine = createRoute({
  getParentRoute: () => root,
  path: '/quarantine',
  component: QuarantinePage,
  validateSearch: quarantineSearch,
})

const held = createRoute({
  getParentRoute: () => root,
  path: '/quarantine/$gateway/$id',
  component: HeldPage,
})

const gatewaysNow = createRoute({
  getParentRoute: () => root,
  path: '/gateways',
  component: GatewaysNowPage,
})

const gatewayNow = createRoute({
  getParentRoute: () => root,
  path: '/gateways/$id',
  component: GatewayPage,
})

const rehearsal = createRoute({
  getParentRoute: () => root,
  path: '/rehearsal',
  component: RehearsalPage,
  validateSearch: rehearsalSearch,
})

const tree = root.addChildren([
  start,
  campaigns,
  campaign,
  propose,
  users,
  gatewayKeys,
  user,
  account,
  log,
  reports,
  report,
  indicators,
  indicator,
  operations,
  operation,
  knowledge,
  knowledgeRecord,
  knowledgePropose,
  knowledgeProposals,
  knowledgeProposal,
  search,
  dashboard,
  quarantine,
  held,
  gatewaysNow,
  gatewayNow,
  rehearsal,
])

export const router: AnyRouter = createRouter({
  routeTree: tree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: true,
})
