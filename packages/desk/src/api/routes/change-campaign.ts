import { z } from '@hono/zod-openapi'
import { markingSchema, reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { changeCampaign } from '../../decisions/change.ts'
import { rootOf } from '../../decisions/visible.ts'
import { etag, mismatch } from '../conditional.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const body = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  assignee: z.string().max(64).nullable().optional(),
  tags: z.array(z.string().trim().min(1).max(60)).max(30).optional(),
  marking: markingSchema.optional(),
  closed: z.boolean().optional(),
  reason: reasonSchema.optional(),
})

export const route: Route = defineRoute({
  method: 'patch',
  path: '/campaigns/{id}',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Change title, assignee, tags or marking of a campaign; close or reopen it',
  params: z.object({ id: z.uuid() }),
  body,
  answers: { 200: z.object({ id: z.uuid(), touched: z.number() }) },
  handle: async ({ params: { id }, body: change, caller, desk, request }) => {
    const campaign = await rootOf(desk.store.db, id, caller.clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const wrong = mismatch(request, etag(campaign.touched))
    if (wrong !== undefined) return wrong
    const given = { ...change, campaign: id, seen: campaign.touched }
    const done = await changeCampaign(desk, caller, given)
    if (done.kind === 'refused') return refusal(done)
    return reply(200, { id, touched: done.touched }, { ETag: etag(done.touched) })
  },
})
