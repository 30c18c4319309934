import { z } from '@hono/zod-openapi'
import { markingSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { addComment } from '../../decisions/comment.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const body = z.object({
  text: z.string().trim().min(1).max(10_000),
  marking: markingSchema
    .optional()
    .openapi({ description: 'At least as strict as the campaign’s.' }),
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/comments',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Comment on a campaign',
  params: z.object({ id: z.uuid() }),
  body,
  answers: { 201: z.object({ seq: z.number() }) },
  handle: async ({ params, body: { text, marking }, caller, desk }) => {
    const comment = { campaign: params.id, text, ...(marking && { marking }) }
    const done = await addComment(desk, caller, comment)
    if (done.kind === 'refused') return refusal(done)
    return reply(201, { seq: done.seq })
  },
})
