import { z } from '@hono/zod-openapi'
import { lookAt } from '../../campaigns/look.ts'
import { campaignSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { etag } from '../conditional.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Get a campaign; of a merged one, what it is a part of',
  params: z.object({ id: z.uuid() }),
  answers: { 200: campaignSchema },
  handle: async ({ params, caller, desk }) => {
    const { clearance } = caller
    const campaign = await lookAt(desk, { id: params.id, clearance })
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, campaign, { ETag: etag(campaign.touched) })
  },
})
