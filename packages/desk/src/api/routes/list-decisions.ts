import { z } from '@hono/zod-openapi'
import { decisionsFor } from '../../campaigns/decisions.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { decisionSchema, decisionState } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/decisions',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'decisions',
  summary: 'List decisions, newest first',
  query: pageQuery(z.tuple([z.number().int(), z.uuid()])).extend({
    state: decisionState.optional(),
    campaign: z.uuid().optional(),
  }),
  answers: { 200: pageOf(decisionSchema) },
  handle: async ({ query: { cursor, limit, state, campaign }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const root = campaign === undefined ? undefined : await rootOf(db, campaign, clearance)
    if (campaign !== undefined && root === undefined) return refusal(NO_CAMPAIGN)
    const asked = { clearance, state, root: root?.id, after: cursor, most: limit + 1 }
    const found = await decisionsFor(db, asked)
    return reply(
      200,
      page(found, limit, ({ proposed, id }) => [proposed, id]),
    )
  },
})
