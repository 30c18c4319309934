import { z } from '@hono/zod-openapi'
import { indicatorsFor } from '../../campaigns/indicators.ts'
import { overviews } from '../../campaigns/overview.ts'
import { queue } from '../../campaigns/queue.ts'
import { indicatorSchema, overviewSchema } from '../../campaigns/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const MOST = 20

export const route: Route = defineRoute({
  method: 'get',
  path: '/search',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Find indicators by their beginning, and campaigns by them or by their title',
  query: z.object({
    q: z.string().trim().min(2).max(200).openapi({ description: 'It may be defanged.' }),
  }),
  answers: {
    200: z.object({ indicators: z.array(indicatorSchema), campaigns: z.array(overviewSchema) }),
  },
  handle: async ({ query: { q }, caller, desk }) => {
    const { store, warningLists } = desk
    const { clearance } = caller
    const now = desk.now()
    const asked = { clearance, now, q, most: MOST }
    const indicators = await indicatorsFor(store.db, warningLists, asked)
    const queued = await queue(store.db, { ...asked, sort: 'last_seen' })
    const ids = queued.map(({ id }) => id)
    const campaigns = await overviews(store.db, ids, { clearance, now })
    return reply(200, { indicators, campaigns })
  },
})
