import { z } from '@hono/zod-openapi'
import { type IndicatorMap, indicatorMapOf } from '../../campaigns/indicator-map.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { indicatorKind } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const indicatorMap: z.ZodType<IndicatorMap> = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      kind: indicatorKind,
      value: z.string(),
      messages: z.number().openapi({ description: 'Messages that have it.' }),
    }),
  ),
  pairs: z.array(
    z.object({
      one: z.uuid(),
      other: z.uuid(),
      messages: z.number().openapi({ description: 'Messages that have both.' }),
    }),
  ),
  messages: z.number().openapi({ description: 'Messages that differ, and were looked at.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/indicator-map',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary:
    'Which indicators of a campaign stand in the same messages: the most frequent of each kind',
  perMinute: 120,
  params: z.object({ id: z.uuid() }),
  answers: { 200: indicatorMap },
  handle: async ({ params, caller: { clearance }, desk }) => {
    const { db } = desk.store
    const root = await rootOf(db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, await indicatorMapOf(db, { root: root.id, clearance }))
  },
})
