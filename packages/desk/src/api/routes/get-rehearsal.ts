import { z } from '@hono/zod-openapi'
import { doubtfulOf, rehearsalOf } from '../../gateways/rehearsal.ts'
import { doubtfulSchema, rehearsedRule } from '../../gateways/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const DAY = 86_400_000
const SAMPLES = 100

export const route: Route = defineRoute({
  method: 'get',
  path: '/rehearsal',
  access: ['analyst', 'approver', 'admin', 'auditor'],
  tag: 'gateways',
  summary:
    'What policies would have done to what gateways only rehearsed, and what of it looks genuine',
  query: z.object({
    gateway: z.string().max(64).optional(),
    rule: z.string().max(200).optional(),
    days: z.coerce.number().int().min(1).max(90).default(7),
  }),
  answers: {
    200: z.object({
      messages: z.number(),
      stopped: z.number(),
      doubtful: z.number(),
      rules: z.array(rehearsedRule),
      samples: z.array(doubtfulSchema),
    }),
  },
  handle: async ({ query: { gateway, rule, days }, desk }) => {
    const asked = { gateway, since: desk.now() - days * DAY }
    const rehearsal = await rehearsalOf(desk.store.db, asked)
    const samples = await doubtfulOf(desk.store.db, { ...asked, rule, limit: SAMPLES })
    return reply(200, { ...rehearsal, samples })
  },
})
