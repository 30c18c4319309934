import { z } from '@hono/zod-openapi'
import { indicatorsFor } from '../../campaigns/indicators.ts'
import { likenessOf, likenessSchema } from '../../campaigns/look-alikes.ts'
import { campaignsWith, overviews } from '../../campaigns/overview.ts'
import { indicatorSchema, overviewSchema } from '../../campaigns/schemas.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/indicators/{id}',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'indicators',
  summary: 'Get an indicator, what it imitates, and the 50 campaigns that had it last',
  params: z.object({ id: z.uuid() }),
  answers: {
    200: z.object({
      indicator: indicatorSchema,
      campaigns: z.array(overviewSchema),
      likeness: likenessSchema.nullable(),
    }),
  },
  handle: async ({ params: { id }, caller, desk }) => {
    const { store, warningLists } = desk
    const { clearance } = caller
    const now = desk.now()
    const asked = { clearance, now, id, most: 1 }
    const [indicator] = await indicatorsFor(store.db, warningLists, asked)
    if (indicator === undefined)
      return problem(404, 'not-found', 'There is no such indicator. Look it up in the list.')
    const ids = await campaignsWith(store.db, id, clearance)
    const campaigns = await overviews(store.db, ids, { clearance, now })
    return reply(200, { indicator, campaigns, likeness: await likenessOf(desk, indicator) })
  },
})
