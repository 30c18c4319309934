import { z } from '@hono/zod-openapi'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { kindSchema, recordIdSchema, shownRecordSchema } from '../../knowledge/schemas.ts'
import { shownRecord } from '../../knowledge/shown.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/record',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'One record, with its sources and what was proposed of it',
  query: z.object({ kind: kindSchema, id: recordIdSchema }),
  answers: { 200: shownRecordSchema },
  handle: async ({ query, desk }) => {
    const shown = await shownRecord(desk, query)
    return 'code' in shown ? knowledgeRefusal(shown) : reply(200, shown)
  },
})
