import { z } from '@hono/zod-openapi'
import { fetchReport } from '../../intake/reports/fetched.ts'
import { previewSchema } from '../preview-schema.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/reports/{id}/preview',
  access: ['analyst', 'approver'],
  tag: 'reports',
  summary:
    'See a reported message as text: nothing runs, nothing is fetched; that it was seen is logged',
  perMinute: 240,
  params: z.object({ id: z.uuid() }),
  answers: { 200: previewSchema },
  handle: async ({ params, caller, desk }) => {
    const found = await fetchReport(desk, { report: params.id, as: 'preview', caller })
    if (!found)
      return problem(404, 'not-found', 'There is no such report, or its bytes are erased.')
    const seen = await desk.reader.preview(found)
    return seen
      ? reply(200, seen)
      : problem(422, 'unreadable', 'The message cannot be shown as text. Fetch it as it came.')
  },
})
