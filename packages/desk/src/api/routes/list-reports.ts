import { z } from '@hono/zod-openapi'
import { namedReportsFor } from '../../intake/reports/rows.ts'
import { listed, listedReport } from '../../intake/reports/shown.ts'
import { reportedChannels } from '../../reported-channel.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const query = pageQuery(z.number().int()).extend({
  waiting: z.enum(['true', 'false']).optional().openapi({ description: 'Those not grouped yet.' }),
  verdict: z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified']).optional(),
  word: z.enum(['fraud', 'unwanted', 'unsure', 'genuine']).optional(),
  channel: z.enum(reportedChannels).optional(),
  via: z.string().max(20).optional(),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/reports',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'reports',
  summary: 'List reports, newest first',
  query,
  answers: { 200: pageOf(listedReport) },
  handle: async ({ query: asked, caller, desk }) => {
    const { cursor, limit, waiting, ...filters } = asked
    const found = await namedReportsFor(desk.store.db, {
      ...filters,
      clearance: caller.clearance,
      before: cursor,
      most: limit + 1,
      waiting: waiting === undefined ? undefined : waiting === 'true',
    })
    const { items, next } = page(found, limit, ({ seq }) => seq)
    return reply(200, { items: items.map((row) => listed(row, desk.contentSeal)), next })
  },
})
