import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { reportsFor } from '../../intake/reports/rows.ts'
import { reportSchema, shown } from '../../intake/reports/shown.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/reports',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'List the reports of a campaign and of all that was merged into it, newest first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.number().int()),
  answers: { 200: pageOf(reportSchema) },
  handle: async ({ params, query: { cursor, limit }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const asked = { clearance, campaign: campaign.id, before: cursor, most: limit + 1 }
    const found = await reportsFor(db, asked)
    const { items, next } = page(found, limit, ({ seq }) => seq)
    return reply(200, { items: items.map((row) => shown(row, desk.contentSeal)), next })
  },
})
