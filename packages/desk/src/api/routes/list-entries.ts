import { z } from '@hono/zod-openapi'
import { entriesOf, type ShownEntry } from '../../protection/entries.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const entry: z.ZodType<ShownEntry> = z.object({
  id: z.uuid(),
  kind: z.enum([
    'domain',
    'url',
    'email',
    'phone',
    'account',
    'wallet',
    'handle',
    'sender-id',
    'text',
  ]),
  value: z.string(),
  because: z.object({ en: z.string(), ur: z.string() }),
  from: z.number(),
  expires: z.number(),
  revoked: z.number().nullable(),
  messages: z.number().openapi({ description: 'Messages that met it, as gateways told.' }),
  stopped: z.number().openapi({ description: 'Of these, those that were not delivered.' }),
  released: z.number().openapi({ description: 'Of these, those that were held, then released.' }),
  last: z.number().nullable(),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/decisions/{id}/entries',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'decisions',
  summary: 'List what a decision put in force, and how often gateways met it',
  params: z.object({ id: z.uuid() }),
  answers: { 200: z.object({ items: z.array(entry) }) },
  handle: async ({ params, caller, desk }) => {
    const { clearance } = caller
    const items = await entriesOf(desk.store.db, { decision: params.id, clearance })
    if (items.length === 0)
      return problem(404, 'not-found', 'No decision with this id put anything in force.')
    return reply(200, { items })
  },
})
