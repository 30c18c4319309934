import { z } from '@hono/zod-openapi'
import { checkChange } from '../../knowledge/check.ts'
import { differenceOf } from '../../knowledge/difference.ts'
import { recordNamed } from '../../knowledge/register.ts'
import { changeFields, differenceSchema, wrongSchema } from '../../knowledge/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/checks',
  access: ['analyst', 'approver'],
  tag: 'knowledge',
  summary: 'Would the knowledge be in order with this change? Nothing is kept of it',
  body: z.object(changeFields),
  limit: 128 * 1024,
  perMinute: 120,
  answers: { 200: z.object({ problems: wrongSchema, difference: differenceSchema }) },
  handle: async ({ body, desk: { store, knowledge } }) => {
    const { pack } = await knowledge.present(store.db)
    const checked = checkChange(pack, body)
    const before = recordNamed(pack, body) ?? null
    if (checked.kind === 'wrong') return reply(200, { problems: checked.wrong, difference: [] })
    const difference = differenceOf(before, checked.change.record)
    return reply(200, { problems: [], difference })
  },
})
