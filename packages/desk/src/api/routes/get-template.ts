import { z } from '@hono/zod-openapi'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { templateOfWhole } from '../../grouping/whole-template.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const slot = z.object({
  number: z.number(),
  kinds: z.array(z.enum(['nothing', 'word', 'words', 'sentence', 'value'])),
  longest: z.number().openapi({ description: 'Most words that stand there.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/template',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'What the texts of a campaign have in common, with slots where they differ',
  params: z.object({ id: z.uuid() }),
  answers: {
    200: z.object({
      text: z.string().openapi({ description: 'As compared: `dear {1} your parcel {2} waits`.' }),
      fixed: z.number().openapi({ description: 'Words that stand fast.' }),
      texts: z.number().openapi({ description: 'Texts it was made from.' }),
      slots: z.array(slot),
    }),
  },
  handle: async ({ params, caller: { clearance }, desk }) => {
    const root = await rootOf(desk.store.db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, await templateOfWhole(desk, root.id, clearance))
  },
})
