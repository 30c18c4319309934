import { z } from '@hono/zod-openapi'
import { nameSchema } from '../../auth/name.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/users',
  access: ['admin'],
  fresh: true,
  tag: 'users',
  summary: 'Make a user; the answer has their first password, which is shown this once',
  body: z.object({
    email: z.string().trim().max(254),
    name: nameSchema,
    role: z.enum(['analyst', 'approver', 'admin', 'auditor']),
    clearance: z.enum(tlps),
  }),
  answers: { 201: z.object({ id: z.string(), password: z.string() }) },
  handle: async ({ body, caller, desk }) => {
    const added = await desk.auth.addUser({ ...body, by: caller.id })
    if (added.kind === 'added') return reply(201, added, { Location: `/users/${added.id}` })
    if (added.why === 'not-an-address') {
      return problem(
        400,
        'not-an-address',
        'Give an e-mail address: it is the name to sign in with.',
      )
    }
    return problem(409, 'address-taken', 'A user has this address already; change that one.')
  },
})
