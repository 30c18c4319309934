import { z } from '@hono/zod-openapi'
import { removeGateway } from '../../auth/gateway-keys.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/{id}/remove',
  access: ['admin'],
  fresh: true,
  tag: 'gateways',
  summary: 'Remove a gateway: its key opens nothing from now on',
  params: z.object({ id: z.string().max(64) }),
  body: z.object({ reason: reasonSchema }),
  answers: { 204: 'nothing' },
  handle: async ({ params, body, caller, desk }) => {
    const given = { ...body, id: params.id, by: caller.id, time: desk.now() }
    const done = await removeGateway(desk.store, given)
    if (done.kind === 'removed') return reply(204, undefined)
    return problem(404, 'not-found', 'There is no such gateway, or it was removed.')
  },
})
