import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { receiptAnswer } from '../../intake/http/answers.ts'
import { isOpening, languageFor } from '../../pages/opening.ts'
import { receiptPage } from '../../pages/receipt-page.ts'
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
  query: z.object({ language: z.enum(['en', 'ur']).optional() }),
  answers: { 200: receiptAnswer },
  handle: async ({ params: { number }, query: { language }, desk, request }) => {
    // A person who typed the number into the address has it put into the form: that answers with a page.
    if (isOpening(request))
      return await receiptPage({ kind: 'asking', number }, language ?? languageFor(request))
    const view = await desk.intake.receipt(number, language ?? 'en')
    return view
      ? reply(200, view)
      : problem(404, 'no-such-receipt', 'There is no such receipt. Compare its sixteen digits.')
  },
})
