import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { markIndicator } from '../../decisions/mark-indicator.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const body = z.object({
  as: z.enum(['harmless', 'seen']).openapi({
    description: '`harmless` hinders blocking it; `seen` counts a sighting from outside.',
  }),
  reason: reasonSchema,
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/indicators/{id}/mark',
  access: ['analyst', 'approver'],
  tag: 'indicators',
  summary: 'Mark an indicator as harmless, or as seen',
  params: z.object({ id: z.uuid() }),
  body,
  answers: { 200: z.object({ marked: z.enum(['harmless', 'seen']) }) },
  handle: async ({ params, body: mark, caller, desk }) => {
    const done = await markIndicator(desk, caller, { ...mark, indicator: params.id })
    return done.kind === 'refused' ? refusal(done) : reply(200, { marked: mark.as })
  },
})
