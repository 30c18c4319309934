import { z } from '@hono/zod-openapi'
import { nameSchema } from '../../auth/name.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways',
  access: ['admin'],
  fresh: true,
  tag: 'gateways',
  summary: 'Register a gateway; the answer has its key, which is shown this once',
  body: z.object({ name: nameSchema, clearance: z.enum(tlps) }),
  answers: { 201: z.object({ id: z.string(), key: z.string() }) },
  handle: async ({ body, caller, desk }) =>
    reply(201, await desk.auth.addGateway({ ...body, by: caller.id })),
})
