import { z } from '@hono/zod-openapi'
import { changeUser } from '../../auth/members.ts'
import { nameSchema } from '../../auth/name.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, reply, type Route } from '../route.ts'
import { refusedUser } from '../refused-user.ts'

export const route: Route = defineRoute({
  method: 'patch',
  path: '/users/{id}',
  access: ['admin'],
  fresh: true,
  tag: 'users',
  summary: 'Give a user another role, clearance or name',
  params: z.object({ id: z.string().max(64) }),
  body: z.object({
    name: nameSchema.optional(),
    role: z.enum(['analyst', 'approver', 'admin', 'auditor']).optional(),
    clearance: z.enum(tlps).optional(),
  }),
  answers: { 204: 'nothing' },
  handle: async ({ params, body, caller, desk }) => {
    const change = { ...body, id: params.id, by: caller.id, time: desk.now() }
    const done = await changeUser(desk.store, change)
    return done.kind === 'changed' ? reply(204, undefined) : refusedUser(done.why)
  },
})
