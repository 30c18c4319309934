import { z } from '@hono/zod-openapi'
import { reportFor } from '../../intake/reports/rows.ts'
import { fullReport, shown } from '../../intake/reports/shown.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/reports/{id}',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'reports',
  summary: 'Get what is known of a report',
  params: z.object({ id: z.uuid() }),
  answers: { 200: fullReport },
  handle: async ({ params, caller, desk }) => {
    const { clearance } = caller
    const row = await reportFor(desk.store.db, { id: params.id, clearance })
    if (!row) return problem(404, 'not-found', 'There is no such report. Look it up in the list.')
    return reply(200, { ...shown(row, desk.contentSeal), findings: row.findings ?? [] })
  },
})
