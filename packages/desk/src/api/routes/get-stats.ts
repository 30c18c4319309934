import { z } from '@hono/zod-openapi'
import { statsFor } from '../../campaigns/stats.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const DAY = 86_400_000
const MOST_DAYS = 366

const named = z.array(z.object({ name: z.string().nullable(), reports: z.number() }))

export const route: Route = defineRoute({
  method: 'get',
  path: '/stats',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary:
    'Reports, campaigns, decisions and false alarms of whole days in UTC, and how long it took to the first block',
  perMinute: 30,
  query: z.object({
    since: z.coerce.number().int().optional().openapi({ description: '30 days ago, if absent.' }),
    until: z.coerce.number().int().optional().openapi({ description: 'Now, if absent.' }),
  }),
  answers: {
    200: z.object({
      reports: z.number(),
      campaigns: z.number(),
      toFirstBlock: z.object({
        campaigns: z.number(),
        median: z.number().nullable(),
        p90: z.number().nullable(),
      }),
      decisions: z.object({ published: z.number(), reverted: z.number() }),
      falseAlarms: z.object({ reverted: z.number(), released: z.number() }).openapi({
        description: 'Decisions taken back; mails that people took out of quarantine.',
      }),
      days: z.array(z.object({ day: z.string(), reports: z.number() })),
      families: named,
      languages: named,
      countries: named,
    }),
  },
  handle: async ({ query, caller, desk }) => {
    const until = query.until ?? desk.now() + 1
    const since = query.since ?? until - 30 * DAY
    if (since >= until || until - since > MOST_DAYS * DAY) {
      const detail = `Ask for at least a moment and at most ${MOST_DAYS} days.`
      return problem(400, 'invalid', detail)
    }
    return reply(200, await statsFor(desk.store.db, { clearance: caller.clearance, since, until }))
  },
})
