import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { languageFor } from '../../pages/opening.ts'
import { receiptPage } from '../../pages/receipt-page.ts'
import { defineRoute, type Route } from '../route.ts'

/** Where somebody comes back to with the number of a receipt: by a link, by hand, by loading the page anew. */
export const route: Route = defineRoute({
  method: 'get',
  path: '/receipt',
  access: roles,
  tag: 'pages',
  summary: 'The page that asks for the number of a receipt, for people',
  query: z.object({ language: z.enum(['en', 'ur']).optional() }),
  answers: { 200: { type: 'text/html', content: 'The page, in one language' } },
  handle: ({ query, request }) =>
    receiptPage({ kind: 'asking', number: '' }, query.language ?? languageFor(request)),
})
