import { z } from '@hono/zod-openapi'
import { replaceGatewayKey } from '../../auth/replace-gateway-key.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/{id}/key',
  access: ['admin'],
  fresh: true,
  tag: 'gateways',
  summary: 'Give a gateway a new key, shown this once; the one before opens nothing from now on',
  params: z.object({ id: z.string().max(64) }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ key: z.string() }) },
  handle: async ({ params, body, caller, desk }) => {
    const given = { ...body, id: params.id, by: caller.id, time: desk.now() }
    const done = await replaceGatewayKey(desk.store, given)
    if (done.kind === 'replaced') return reply(200, { key: done.key })
    return problem(404, 'not-found', 'There is no such gateway, or it was removed.')
  },
})
