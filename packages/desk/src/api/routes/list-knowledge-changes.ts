import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { kindSchema } from '../../knowledge/schemas.ts'
import { etag } from '../conditional.ts'
import { defineRoute, reply, type Route } from '../route.ts'

/** For everybody: what the desk knows is made of what is public, and the citizen's page judges by it. */
export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/changes',
  access: roles,
  tag: 'knowledge',
  summary: 'What two people changed here of the knowledge that came with this version',
  answers: {
    200: z.object({
      cursor: z
        .number()
        .openapi({ description: 'How far in the log it goes. 0: nothing was ever changed.' }),
      changes: z.array(
        z.object({
          kind: kindSchema,
          id: z.string(),
          record: z
            .record(z.string(), z.unknown())
            .nullable()
            .openapi({ description: 'Stands in place of what came with it. Null: it is retired.' }),
        }),
      ),
    }),
  },
  handle: async ({ desk: { store, knowledge } }) => {
    const { changes, pack } = await knowledge.present(store.db)
    const headers = { ETag: etag(pack.version), 'Cache-Control': 'public, no-cache' }
    const { cursor } = changes
    const listed = changes.changes.map(({ kind, id, record }) => ({
      kind,
      id,
      record: record && { ...record },
    }))
    return reply(200, { cursor, changes: listed }, headers)
  },
})
