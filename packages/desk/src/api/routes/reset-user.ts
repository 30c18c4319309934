import { z } from '@hono/zod-openapi'
import { resetUser } from '../../auth/reset-user.ts'
import { refusedUser } from '../refused-user.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/users/{id}/reset',
  access: ['admin'],
  fresh: true,
  tag: 'users',
  summary:
    'Give a user who lost their devices a first password again; their passkeys and codes are gone',
  params: z.object({ id: z.string().max(64) }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ password: z.string() }) },
  handle: async ({ params, body, caller, desk }) => {
    if (params.id === caller.id) return refusedUser('yourself')
    const given = { ...body, id: params.id, by: caller.id, time: desk.now() }
    const done = await resetUser(desk.store, given)
    return done.kind === 'reset' ? reply(200, done) : refusedUser(done.why)
  },
})
