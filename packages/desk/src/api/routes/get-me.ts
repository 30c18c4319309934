import { z } from '@hono/zod-openapi'
import { accountOf } from '../../auth/account.ts'
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
      account: z
        .object({
          email: z.string(),
          codes: z.boolean().openapi({ description: 'Are one-time codes set up?' }),
          passkeys: z.number(),
        })
        .optional()
        .openapi({ description: 'Of users: how they sign in.' }),
    }),
  },
  handle: async ({ caller, desk }) => {
    if (caller.kind === 'citizen') return reply(200, { role: 'citizen', clearance: 'clear' })
    if (caller.kind === 'gateway') {
      const { role, id, name, clearance } = caller
      return reply(200, { role, id, name, clearance })
    }
    const account = await accountOf(desk.store.db, caller.id)
    return reply(200, { ...caller, ...(account && { account }) })
  },
})
