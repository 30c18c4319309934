import { z } from '@hono/zod-openapi'
import { historyOf, type History } from '../../campaigns/history.ts'
import { indicatorsFor } from '../../campaigns/indicators.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const history: z.ZodType<History> = z.object({
  step: z.number().openapi({ description: 'Milliseconds of a step of time.' }),
  times: z.array(z.object({ from: z.number(), reports: z.number() })),
  blocks: z.array(
    z.object({
      id: z.uuid(),
      campaign: z.uuid(),
      decision: z.uuid(),
      from: z.number(),
      expires: z.number(),
      revoked: z.number().nullable(),
      inForce: z.boolean(),
    }),
  ),
  decay: z
    .object({ base: z.number(), days: z.number(), speed: z.number() })
    .openapi({ description: 'Worth: base · (1 − (age / days)^(1 / speed)).' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/indicators/{id}/history',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'indicators',
  summary: 'When an indicator was reported, what was blocked of it, and how its worth fades',
  params: z.object({ id: z.uuid() }),
  answers: { 200: history },
  handle: async ({ params: { id }, caller: { clearance }, desk }) => {
    const { store, warningLists } = desk
    const now = desk.now()
    const asked = { clearance, now, id, most: 1 }
    const [indicator] = await indicatorsFor(store.db, warningLists, asked)
    if (indicator === undefined)
      return problem(404, 'not-found', 'There is no such indicator. Look it up in the list.')
    return reply(200, await historyOf(store.db, { indicator, clearance, now }))
  },
})
