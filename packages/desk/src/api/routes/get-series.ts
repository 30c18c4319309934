import { z } from '@hono/zod-openapi'
import { seriesFor, type Series } from '../../campaigns/series.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const DAY = 86_400_000
const MOST_DAYS = 1_100
/** Longer than that it goes by weeks. */
const MOST_BY_DAY = 120

const counts = z.array(z.object({ from: z.number(), count: z.number() }))
const shares = z.array(z.object({ name: z.string().nullable(), total: z.number(), counts }))

const series: z.ZodType<Series> = z.object({
  step: z.number().openapi({ description: 'Milliseconds of a step of time.' }),
  reports: counts,
  campaigns: counts.openapi({ description: 'Opened then.' }),
  toFirstBlock: z.array(
    z.object({
      from: z.number(),
      campaigns: z.number(),
      median: z.number(),
      p90: z.number(),
    }),
  ),
  falseAlarms: z.array(z.object({ from: z.number(), reverted: z.number(), released: z.number() })),
  by: z.object({ family: shares, language: shares, country: shares }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/stats/series',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'The same step by step: by day, or by week for more than 120 days; whole days in UTC',
  perMinute: 30,
  query: z.object({
    since: z.coerce.number().int().optional().openapi({ description: '30 days ago, if absent.' }),
    until: z.coerce.number().int().optional().openapi({ description: 'Now, if absent.' }),
  }),
  answers: { 200: series },
  handle: async ({ query, caller: { clearance }, desk }) => {
    const until = query.until ?? desk.now() + 1
    const since = query.since ?? until - 30 * DAY
    if (since >= until || until - since > MOST_DAYS * DAY) {
      const detail = `Ask for at least a moment and at most ${MOST_DAYS} days.`
      return problem(400, 'invalid', detail)
    }
    const step = until - since > MOST_BY_DAY * DAY ? 7 * DAY : DAY
    const asked = { clearance, since, until, step }
    return reply(200, await seriesFor(desk.store.db, asked))
  },
})
