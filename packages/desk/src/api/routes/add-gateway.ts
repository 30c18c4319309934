import { z } from '@hono/zod-openapi'
import { nameSchema } from '../../auth/name.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways',
  access: ['admin'],
  fresh: true,
  tag: 'gateways',
  summary: 'Register a gateway; the answer has its key, which is shown this once',
  body: z.object({ name: nameSchema, clearance: z.enum(tlps) }),
  answers: { 201: z.object({ id: z.string(), key: z.string() }) },
  handle: async ({ body, caller, desk }) => {
    const added = await desk.auth.addGateway({ ...body, by: caller.id })
    if (added.kind === 'added') return reply(201, added)
    return problem(
      409,
      'name-taken',
      'A gateway has this name already. Give that one a new key, or choose another name.',
    )
  },
})
