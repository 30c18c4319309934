import { z } from '@hono/zod-openapi'
import { fetchReport } from '../../intake/reports/fetched.ts'
import { defineRoute, problem, type Route } from '../route.ts'

const NAMES = { mail: 'eml', text: 'txt', picture: 'picture', document: 'document' } as const

export const route: Route = defineRoute({
  method: 'get',
  path: '/reports/{id}/raw',
  access: ['analyst', 'approver'],
  tag: 'reports',
  summary: 'Get a reported message as it came; that it was fetched is logged',
  perMinute: 120,
  params: z.object({ id: z.uuid() }),
  answers: { 200: { type: 'application/octet-stream', content: 'The message, byte for byte' } },
  handle: async ({ params, caller, desk }) => {
    const found = await fetchReport(desk, { report: params.id, as: 'raw', caller })
    if (!found)
      return problem(404, 'not-found', 'There is no such report, or its bytes are erased.')
    // Nothing of it is to run, whatever a browser takes it for.
    return new Response(new Uint8Array(found.raw), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${params.id}.${NAMES[found.form]}"`,
        'Content-Security-Policy': "sandbox; default-src 'none'",
      },
    })
  },
})
