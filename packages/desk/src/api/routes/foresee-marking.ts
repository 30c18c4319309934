import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { entryKind } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { type Outside, outsideOf } from '../../decisions/recall.ts'
import { rootOf } from '../../decisions/visible.ts'
import { tlps } from '../../marking.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const tlp = z.enum(tlps)

const entries = z.array(z.object({ id: z.uuid(), kind: entryKind, value: z.string(), tlp }))

const outside: z.ZodType<Outside> = z.object({
  entries: entries.openapi({ description: 'In force below the marking: it takes them back.' }),
  widened: entries.openapi({
    description:
      'In force above it: it gives them to more, as far as they were approved for those.',
  }),
  bound: entries.openapi({
    description: 'In force above it, and approved no wider: they stay so until approved anew.',
  }),
  gateways: z
    .array(z.string())
    .openapi({ description: 'Gateways that lose them: their clearance does not reach it.' }),
  exports: z
    .array(z.object({ what: z.string(), at: z.number(), by: z.string() }))
    .openapi({ description: 'Tables taken out since it opened: nobody takes those back.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/outside',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Say what is out of a campaign below a marking, before it is marked so',
  params: z.object({ id: z.uuid() }),
  query: z.object({ tlp }),
  answers: { 200: outside },
  handle: async ({ params, query: { tlp: marking }, caller, desk }) => {
    const campaign = await rootOf(desk.store.db, params.id, caller.clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const { id, opened } = campaign
    const asked = { roots: [id], opened, tlp: marking, now: desk.now() }
    return reply(200, await outsideOf(desk.store.db, asked))
  },
})
