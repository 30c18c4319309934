import {
  createRootRoute,
  createRoute,
  createRouter,
  type AnyRouter,
} from '@tanstack/react-router'
import { ProposePage } from './campaigns/decide/propose-page.tsx'
import { CampaignPage } from './campaigns/page/campaign-page.tsx'
import { pageSearch } from './campaigns/page/search.ts'
import { queueSearch, QueuePage } from './campaigns/queue-page.tsx'
import { logSearch } from './log/search.ts'
import { LogPage } from './log/log-page.tsx'
import { AccountPage } from './people/account/account-page.tsx'
import { GatewaysPage } from './people/gateways-page.tsx'
import { UserPage } from './people/user-page.tsx'
import { UsersPage, usersSearch } from './people/users-page.tsx'
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

const tree = root.addChildren([start, campaigns, campaign, propose, users, gatewayKeys, user, account, log])

export const router: AnyRouter = createRouter({
  routeTree: tree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: true,
})
