import { z } from '@hono/zod-openapi'
import { overviews } from '../../campaigns/overview.ts'
import { MOST_COUNTED, queue, queueLength } from '../../campaigns/queue.ts'
import { campaignState, familySchema, overviewSchema } from '../../campaigns/schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

/** The time by which priorities were reckoned, what it is sorted by, and the id. */
const place = z.tuple([z.number().int(), z.number().int(), z.uuid()])

const query = pageQuery(place).extend({
  state: campaignState.optional(),
  family: familySchema.optional(),
  tag: z.string().max(60).optional(),
  assignee: z.string().max(64).optional().openapi({ description: 'A user’s id, or `nobody`.' }),
  q: z.string().trim().min(2).max(200).optional().openapi({
    description: 'Anywhere in the title, a body’s name, or the beginning of an indicator.',
  }),
  since: z.coerce.number().int().optional().openapi({ description: 'Last seen since.' }),
  count: z.enum(['yes', 'no']).default('no').openapi({
    description: '`yes`: say how many there are of all pages.',
  }),
  sort: z.enum(['priority', 'last_seen', 'reports']).default('priority'),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'The queue of campaigns, most urgent first',
  query,
  answers: {
    200: pageOf(overviewSchema).extend({
      total: z
        .number()
        .optional()
        .openapi({ description: `Of all pages; ${MOST_COUNTED} stands for that many or more.` }),
    }),
  },
  handle: async ({ query: { cursor, limit, count, ...filters }, caller, desk }) => {
    const { clearance } = caller
    const [now, ...after] = cursor ?? [desk.now()]
    const asked = { ...filters, clearance, now, most: limit + 1 }
    const queued = await queue(desk.store.db, {
      ...asked,
      after: after.length === 2 ? after : undefined,
    })
    const { items, next } = page(queued, limit, ({ by, id }) => [now, by, id])
    const ids = items.map(({ id }) => id)
    const total = count === 'yes' ? await queueLength(desk.store.db, asked) : undefined
    const overview = await overviews(desk.store.db, ids, { clearance, now })
    return reply(200, { items: overview, next, ...(total !== undefined && { total }) })
  },
})
