import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { healthOf } from '../../program/health.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const health = z.object({
  ok: z.boolean(),
  amiss: z.array(z.string()).optional(),
  database: z.string().optional(),
  head: z.number().optional(),
  waiting: z.number().optional(),
  reading: z.object({ running: z.number(), waiting: z.number() }).optional(),
  freeBytes: z.number().optional(),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/healthz',
  access: roles,
  tag: 'operation',
  summary: 'Can the desk do its work? Strangers are told yes or no',
  perMinute: 600,
  answers: { 200: health, 503: health },
  handle: async ({ caller, desk, isLocal }) => {
    const found = await healthOf(desk)
    const mayKnow = isLocal || caller.role === 'admin' || caller.role === 'auditor'
    return reply(found.ok ? 200 : 503, mayKnow ? found : { ok: found.ok })
  },
})
