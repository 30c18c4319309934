import { z } from '@hono/zod-openapi'
import { type Outline, outlinesOf } from '../../campaigns/outlines.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const MOST = 100

const outline: z.ZodType<Outline> = z.object({
  id: z.uuid(),
  claimed: z
    .array(z.object({ id: z.string(), names: z.object({ en: z.string(), ur: z.string() }) }))
    .openapi({ description: 'Bodies that its messages claim to come from.' }),
  growth: z
    .array(z.number())
    .openapi({ description: 'Reports of each half day of the last week, the oldest first.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/outlines',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Whom campaigns claim to come from, and how they grew in the last week',
  query: z.object({
    campaigns: z
      .string()
      .max(MOST * 37)
      .transform((list) => list.split(','))
      .pipe(z.array(z.uuid()).min(1).max(MOST))
      .openapi({ type: 'string', description: `Ids, with commas between; at most ${MOST}.` }),
  }),
  answers: { 200: z.object({ items: z.array(outline) }) },
  handle: async ({ query: { campaigns }, caller: { clearance }, desk }) => {
    const asked = { ids: campaigns, clearance, now: desk.now() }
    return reply(200, { items: await outlinesOf(desk.store.db, asked) })
  },
})
