import { z } from '@hono/zod-openapi'
import { fetchReport } from '../../intake/reports/fetched.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const preview = z.object({
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  text: z.string(),
  hidden: z.array(z.object({ how: z.string(), text: z.string() })),
  links: z.array(z.object({ href: z.string(), text: z.string() })),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/reports/{id}/preview',
  access: ['analyst', 'approver'],
  tag: 'reports',
  summary:
    'See a reported message as text: nothing runs, nothing is fetched; that it was seen is logged',
  perMinute: 240,
  params: z.object({ id: z.uuid() }),
  answers: { 200: preview },
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
