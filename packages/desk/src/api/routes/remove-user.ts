import { z } from '@hono/zod-openapi'
import { removeUser } from '../../auth/members.ts'
import { refusedUser } from '../refused-user.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/users/{id}/remove',
  access: ['admin'],
  fresh: true,
  tag: 'users',
  summary: 'Remove a user: their sessions end at once, what they did stays',
  params: z.object({ id: z.string().max(64) }),
  body: z.object({ reason: reasonSchema }),
  answers: { 204: 'nothing' },
  handle: async ({ params, body, caller, desk }) => {
    const given = { ...body, id: params.id, by: caller.id, time: desk.now() }
    const done = await removeUser(desk.store, given)
    return done.kind === 'changed' ? reply(204, undefined) : refusedUser(done.why)
  },
})
