import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import {
  entrySchema,
  outcome,
  overrideSchema,
  reasonSchema,
  wordsSchema,
} from '../../campaigns/schemas.ts'
import { MOST_ENTRIES, proposeDecision } from '../../decisions/propose.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const body = z.object({
  outcome,
  words: wordsSchema
    .default({ en: '', ur: '' })
    .openapi({ description: 'Shown to every reporter, beside the desk’s own words.' }),
  entries: z.array(entrySchema).max(MOST_ENTRIES).default([]),
  overrides: z.array(overrideSchema).max(MOST_ENTRIES).default([]),
  expires: z.number().int().optional().openapi({ description: 'Milliseconds since 1970.' }),
  reason: reasonSchema,
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/decisions',
  access: ['analyst', 'approver'],
  tag: 'decisions',
  summary: 'Propose what is said of a campaign and what is blocked',
  params: z.object({ id: z.uuid() }),
  body,
  limit: 512 * 1024,
  answers: {
    201: z.object({
      decision: z.uuid(),
      state: z.enum(['proposed', 'published']),
      approvals: z.number().openapi({ description: 'How many it still takes.' }),
    }),
  },
  handle: async ({ params, body: { expires, ...proposal }, caller, desk }) => {
    const done = await proposeDecision(desk, caller, {
      ...proposal,
      campaign: params.id,
      ...(expires !== undefined && { expires }),
    })
    if (done.kind === 'refused') return refusal(done)
    const approvals = done.kind === 'proposed' ? done.approvals : 0
    return reply(201, { decision: done.decision, state: done.kind, approvals })
  },
})
