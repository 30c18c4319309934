import {
  createRootRoute,
  createRoute,
  createRouter,
  type AnyRouter,
} from '@tanstack/react-router'
import { queueSearch, QueuePage } from './campaigns/queue-page.tsx'
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

const tree = root.addChildren([start, campaigns])

export const router: AnyRouter = createRouter({
  routeTree: tree,
  basepath: '/console',
  defaultPreload: 'intent',
  scrollRestoration: true,
})
