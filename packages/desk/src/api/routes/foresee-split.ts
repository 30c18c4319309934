import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { entryKind } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { type Resting, restingOn } from '../../decisions/resting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { MOST_SPLIT } from '../../grouping/split.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const resting: z.ZodType<Resting> = z.object({
  id: z.uuid(),
  decision: z.uuid(),
  kind: entryKind,
  value: z.string(),
  isJudgedBad: z
    .boolean()
    .openapi({ description: 'Messages of these texts are judged to be fraud, or suspicious.' }),
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/split/consequences',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Say which blocks rest on texts alone that are to be taken out, without taking them out',
  params: z.object({ id: z.uuid() }),
  body: z.object({ texts: z.array(z.uuid()).min(1).max(MOST_SPLIT) }),
  answers: { 200: z.object({ blocks: z.array(resting) }) },
  handle: async ({ params, body: { texts }, caller: { clearance }, desk }) => {
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const asked = { root: campaign.id, texts, clearance, now: desk.now() }
    return reply(200, { blocks: await restingOn(db, asked) })
  },
})
