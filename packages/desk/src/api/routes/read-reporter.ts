import { z } from '@hono/zod-openapi'
import { readIdentity } from '../../intake/identities.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const reporter = z.object({ address: z.string().optional(), name: z.string().optional() })

export const route: Route = defineRoute({
  method: 'post',
  path: '/reports/{id}/reporter',
  access: ['approver'],
  fresh: true,
  tag: 'reports',
  summary: 'Read who sent a report; that it was read, by whom and why, is logged first',
  perMinute: 30,
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: z.string().trim().min(5).max(500) }),
  answers: { 200: reporter },
  handle: async ({ params, body, caller, desk }) => {
    const read = await readIdentity(desk, { report: params.id, reason: body.reason, caller })
    if (read.kind === 'read') return reply(200, read.reporter)
    return read.why === 'not-known'
      ? problem(
          404,
          'reporter-not-known',
          'The reporter did not say who they are, or it was removed.',
        )
      : problem(404, 'not-found', 'There is no such report. Look it up in the list of reports.')
  },
})
