import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/me',
  access: roles,
  tag: 'users',
  summary: 'Who asks, and what they may see',
  answers: {
    200: z.object({
      role: z.enum(roles),
      id: z.string().optional(),
      name: z.string().optional(),
      clearance: z.enum(tlps),
      fresh: z.boolean().optional(),
    }),
  },
  handle: ({ caller }) => {
    if (caller.kind === 'citizen') return reply(200, { role: 'citizen', clearance: 'clear' })
    return reply(200, caller)
  },
})
