import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { type Spread, spreadOf } from '../../campaigns/spread.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const counted = z.array(z.object({ name: z.string().nullable(), reports: z.number() }))

const spread: z.ZodType<Spread> = z.object({
  step: z.number().openapi({ description: 'Milliseconds of a step of time.' }),
  times: z.array(z.object({ from: z.number(), reports: z.number() })),
  by: z.object({
    country: counted,
    language: counted,
    channel: counted,
    via: counted,
    source: counted,
    verdict: counted,
    word: counted,
  }),
  reachable: z.number().openapi({ description: 'Reports whose reporter said who they are.' }),
  written: z.number().openapi({ description: 'Of these, those that a receipt was mailed to.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/spread',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'How a campaign spread: over time, by country, language, channel and source',
  perMinute: 120,
  params: z.object({ id: z.uuid() }),
  answers: { 200: spread },
  handle: async ({ params, caller: { clearance }, desk }) => {
    const { db } = desk.store
    const root = await rootOf(db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    const asked = { root: root.id, clearance, first: root.first_seen, last: root.last_seen }
    return reply(200, await spreadOf(db, asked))
  },
})
