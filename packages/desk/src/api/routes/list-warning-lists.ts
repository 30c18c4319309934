import { z } from '@hono/zod-openapi'
import { defineRoute, reply, type Route } from '../route.ts'

const list = z.object({ name: z.string(), version: z.string(), values: z.number() })

export const route: Route = defineRoute({
  method: 'get',
  path: '/warning-lists',
  access: ['analyst', 'approver', 'admin', 'auditor'],
  tag: 'indicators',
  summary: 'The lists that speak against blocking what many honest messages have',
  answers: { 200: z.object({ items: z.array(list) }) },
  handle: ({ desk }) => reply(200, { items: desk.warningLists.lists }),
})
