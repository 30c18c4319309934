import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { receiptAnswer } from '../../intake/http/answers.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/receipts/{number}',
  access: roles,
  tag: 'reports',
  summary: 'See by a receipt what became of a report',
  // Sixteen digits are not to be guessed, and each look makes the explanation anew.
  perMinute: 30,
  params: z.object({ number: z.string().max(60).openapi({ example: '4821-7730-1195-3026' }) }),
  query: z.object({ language: z.enum(['en', 'ur']).default('en') }),
  answers: { 200: receiptAnswer },
  handle: async ({ params, query, desk }) => {
    const view = await desk.intake.receipt(params.number, query.language)
    return view
      ? reply(200, view)
      : problem(404, 'no-such-receipt', 'There is no such receipt. Compare its sixteen digits.')
  },
})
