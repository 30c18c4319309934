import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { proposeKnowledge } from '../../knowledge/propose.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { changeFields } from '../../knowledge/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals',
  access: ['analyst', 'approver'],
  tag: 'knowledge',
  summary: 'Propose that a record is added, changed or retired',
  body: z.object({
    ...changeFields,
    cites: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(50)
      .openapi({ description: 'Keys of sources, of the register or of `newSources`.' }),
    seen: z
      .string()
      .max(64)
      .nullable()
      .openapi({ description: 'Version of the record that was changed; null: it is new.' }),
    reason: reasonSchema,
  }),
  limit: 128 * 1024,
  answers: { 201: z.object({ proposal: z.uuid(), state: z.literal('proposed') }) },
  handle: async ({ body, caller, desk }) => {
    const done = await proposeKnowledge(desk, caller, body)
    if (done.kind === 'refused') return knowledgeRefusal(done)
    desk.measuring.wake()
    return reply(201, { proposal: done.proposal, state: 'proposed' })
  },
})
