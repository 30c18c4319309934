import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { eventSchema } from '../../campaigns/schemas.ts'
import { timeline } from '../../campaigns/timeline.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/timeline',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'What happened to a campaign and to all that was merged into it, newest first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.number().int()),
  answers: { 200: pageOf(eventSchema) },
  handle: async ({ params, query: { cursor, limit }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const asked = { campaign, clearance, before: cursor, most: limit }
    const { events, next } = await timeline(db, asked)
    const items = events.map((event) => ({ ...event, body: { ...event.body } }))
    return reply(200, { items, next: next === undefined ? null : cursorOf(next) })
  },
})

/** As a page makes it, though what may not be seen was left out of this one. */
function cursorOf(seq: number): string | null {
  return page([seq, seq], 1, (place) => place).next
}
