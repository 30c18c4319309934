import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'delete',
  path: '/receipts/{number}',
  access: roles,
  tag: 'reports',
  summary: 'Have the desk forget who sent a report; the report stays',
  perMinute: 10,
  params: z.object({ number: z.string().max(60) }),
  answers: { 204: 'nothing' },
  handle: async ({ params, desk }) =>
    (await desk.intake.forget(params.number))
      ? reply(204, undefined)
      : problem(404, 'no-such-receipt', 'There is no such receipt. Compare its sixteen digits.'),
})
