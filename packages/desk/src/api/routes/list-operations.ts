import { z } from '@hono/zod-openapi'
import { listOperations } from '../../grouping/list-operations.ts'
import { operationSummary } from '../grouping-schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/operations',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'operations',
  summary: 'Campaigns that hang together, those with the most reports first',
  query: pageQuery(z.tuple([z.number().int(), z.uuid()])),
  answers: { 200: pageOf(operationSummary) },
  handle: async ({ query: { cursor, limit }, caller, desk }) => {
    const all = await listOperations(desk.store.db, caller.clearance)
    const [reports, id] = cursor ?? [Infinity, '']
    const left = all.filter(
      (one) => one.reports < reports || (one.reports === reports && one.id > id),
    )
    const rows = left.slice(0, limit + 1)
    return reply(
      200,
      page(rows, limit, (one) => [one.reports, one.id]),
    )
  },
})
