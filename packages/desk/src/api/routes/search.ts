import { z } from '@hono/zod-openapi'
import { overviews } from '../../campaigns/overview.ts'
import { indicatorSchema, overviewSchema } from '../../campaigns/schemas.ts'
import { campaignsLike, indicatorsLike, reportsLike } from '../../campaigns/search.ts'
import { reportFor } from '../../intake/reports/rows.ts'
import { reportSchema, shown } from '../../intake/reports/shown.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const MOST = 20

export const route: Route = defineRoute({
  method: 'get',
  path: '/search',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary:
    'Find indicators by their beginning in any writing, campaigns by them or by words of their title, reports by id or hash',
  query: z.object({
    q: z.string().trim().min(2).max(2_000).openapi({ description: 'It may be defanged.' }),
  }),
  answers: {
    200: z.object({
      indicators: z.array(indicatorSchema),
      campaigns: z.array(overviewSchema),
      reports: z.array(reportSchema),
    }),
  },
  handle: async ({ query: { q }, caller: { clearance }, desk, signal }) => {
    const { store, warningLists, config } = desk
    const now = desk.now()
    const asked = { clearance, now, q, most: MOST, country: config.reader }
    const indicators = await indicatorsLike(store.db, warningLists, asked)
    signal.throwIfAborted()
    const ids = await campaignsLike(store.db, asked, indicators)
    const campaigns = await overviews(store.db, ids, { clearance, now })
    const meant = await reportsLike(store.db, asked)
    const reports = await Promise.all(meant.map((id) => reportFor(store.db, { id, clearance })))
    return reply(200, {
      indicators,
      campaigns,
      reports: reports.flatMap((row) => (row ? [shown(row, desk.contentSeal)] : [])),
    })
  },
})
