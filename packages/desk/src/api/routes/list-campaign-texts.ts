import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { textsFor, type ShownText } from '../../campaigns/texts.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { reportsOf } from '../../intake/reports/rows.ts'
import { shown } from '../../intake/reports/shown.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

interface TextTold extends ShownText {
  readonly subject: string | null
}

const text: z.ZodType<TextTold> = z.object({
  id: z.uuid().openapi({ description: 'What is named to block or to split it.' }),
  campaign: z.uuid(),
  how: z.enum(['same-text', 'near-text', 'same-wording', 'same-structure', 'template', 'alone']),
  similarity: z.number().nullable(),
  exemplar: z.boolean(),
  words: z.number(),
  reports: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  example: z.uuid().nullable().openapi({ description: 'A report of it, for its preview.' }),
  subject: z.string().nullable().openapi({
    description: 'Of that report; of what has none, how it begins.',
  }),
})

const MOST = 100

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/texts',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'List the texts of a campaign, those with most reports first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.tuple([z.number().int(), z.uuid()])).extend({
    id: z
      .union([z.uuid(), z.array(z.uuid()).max(MOST)])
      .optional()
      .openapi({
        description: `Only this one, or these, up to ${MOST}: the parameter is given once for each.`,
      }),
  }),
  answers: { 200: pageOf(text) },
  handle: async ({ params, query: { cursor, limit, id }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const only = id === undefined ? undefined : [id].flat()
    const asked = { root: campaign.id, clearance, ids: only, after: cursor, most: limit + 1 }
    const found = await textsFor(db, asked)
    const ids = found.flatMap(({ example }) => example ?? [])
    const reports = await reportsOf(db, { ids, clearance })
    const subjects = new Map(
      reports.map((report) => [report.id, shown(report, desk.contentSeal).subject]),
    )
    const told = found.map((one) => ({ ...one, subject: subjects.get(one.example ?? '') ?? null }))
    return reply(
      200,
      page(told, limit, (one) => [one.reports, one.id]),
    )
  },
})
