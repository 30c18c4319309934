import { z } from '@hono/zod-openapi'
import { outcomeSchema, takeAnswers } from '../../gateways/take-answers.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/orders/answers',
  access: ['gateway'],
  tag: 'gateways',
  summary: 'Say what came of orders; the first answer to each counts',
  body: z.object({
    answers: z
      .array(z.object({ order: z.uuid(), outcome: outcomeSchema }))
      .min(1)
      .max(100),
  }),
  answers: { 200: z.object({ taken: z.number(), repeated: z.number() }) },
  handle: async ({ body: { answers }, caller, desk }) =>
    reply(200, await takeAnswers(desk, caller.id, answers)),
})
