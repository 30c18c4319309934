import { z } from '@hono/zod-openapi'
import { indicatorsFor, placeOfIndicator } from '../../campaigns/indicators.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { indicatorKind, indicatorSchema } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/indicators',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'List the indicators of a campaign, the most frequent first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.tuple([z.number().int(), z.uuid()])).extend({
    kind: indicatorKind.optional(),
  }),
  answers: { 200: pageOf(indicatorSchema) },
  handle: async ({ params, query: { cursor, limit, kind }, caller, desk }) => {
    const { clearance } = caller
    const { store, warningLists, now } = desk
    const campaign = await rootOf(store.db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const found = await indicatorsFor(store.db, warningLists, {
      clearance,
      kind,
      root: campaign.id,
      now: now(),
      after: cursor,
      most: limit + 1,
    })
    return reply(
      200,
      page(found, limit, (one) => placeOfIndicator(one, 'campaign')),
    )
  },
})
