import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { eventSchema, familySchema, type ShownEvent } from '../../campaigns/schemas.ts'
import { namingSchema } from '../../campaigns/named.ts'
import { timeline, type Mention } from '../../campaigns/timeline.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const mentionsSchema: z.ZodType<readonly Mention[], readonly Mention[]> = z
  .array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      naming: namingSchema,
      family: familySchema.nullable(),
    }),
  )
  .openapi({ description: 'The other campaigns that it is about, as they are called now.' })

type Happened = ShownEvent & { readonly mentions: readonly Mention[] }

const happened: z.ZodType<Happened> = eventSchema.and(z.object({ mentions: mentionsSchema }))

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/timeline',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'What happened to a campaign and to all that was merged into it, newest first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.number().int()).extend({
    links: z.enum(['yes', 'no']).default('yes').openapi({
      description: '`no`: without the links to other campaigns that the desk found.',
    }),
  }),
  answers: { 200: pageOf(happened) },
  handle: async ({ params, query: { cursor, limit, links }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const withoutLinks = links === 'no'
    const asked = { campaign, clearance, before: cursor, most: limit, withoutLinks }
    const { events, next } = await timeline(db, asked)
    const items = events.map(({ event, mentions }) => ({
      ...event,
      body: { ...event.body },
      mentions,
    }))
    return reply(200, { items, next: next === undefined ? null : cursorOf(next) })
  },
})

/** As a page makes it, though what may not be seen was left out of this one. */
function cursorOf(seq: number): string | null {
  return page([seq, seq], 1, (place) => place).next
}
