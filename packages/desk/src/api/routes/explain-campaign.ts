import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { textsFor } from '../../campaigns/texts.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { fetchReport } from '../../intake/reports/fetched.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/explanation',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary:
    'What the check says of the text that is reported most; that the message was read is logged',
  perMinute: 120,
  params: z.object({ id: z.uuid() }),
  query: z.object({ language: z.enum(['en', 'ur']).default('en') }),
  answers: {
    200: z.object({
      report: z.uuid().openapi({ description: 'The report that it is about.' }),
      headline: z.string(),
      reasons: z.array(z.object({ title: z.string(), text: z.string() })),
    }),
  },
  handle: async ({ params, query: { language }, caller, desk }) => {
    const { clearance } = caller
    const root = await rootOf(desk.store.db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    const texts = await textsFor(desk.store.db, { root: root.id, clearance, most: 1 })
    const report = texts[0]?.example ?? undefined
    const found = report && (await fetchReport(desk, { report, as: 'preview', caller }))
    const said = found && (await desk.reader.explain(found, language))
    if (!report || !said)
      return problem(404, 'not-found', 'There is no message to explain: its bytes are erased.')
    return reply(200, { report, headline: said.headline, reasons: said.reasons })
  },
})
