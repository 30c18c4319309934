import { z } from '@hono/zod-openapi'
import { refuseLink } from '../../grouping/refuse-link.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/links/{other}/refuse',
  access: ['analyst', 'approver'],
  tag: 'operations',
  summary: 'Say that what two campaigns share means nothing',
  params: z.object({ id: z.uuid(), other: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ links: z.number() }) },
  handle: async ({ params, body, caller, desk }) => {
    const given = { ...body, campaign: params.id, other: params.other }
    const done = await refuseLink(desk, caller, given)
    return done.kind === 'refused' ? refusal(done) : reply(200, done)
  },
})
