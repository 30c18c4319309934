import { z } from '@hono/zod-openapi'
import { recordKinds, recordsOf } from '@tasdeeq/engine'
import { kindSchema } from '../../knowledge/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'What the desk knows, in numbers',
  answers: {
    200: z.object({
      version: z.string(),
      files: z.string().openapi({ description: 'Version of the files it began with.' }),
      changes: z.number().openapi({ description: 'Records that were changed here.' }),
      kinds: z.array(z.object({ kind: kindSchema, count: z.number() })),
      countries: z.array(z.string()).openapi({ description: 'Of which it knows something.' }),
      bodies: z.array(z.string()).openapi({ description: 'Kinds of body that it has.' }),
      waiting: z.number().openapi({ description: 'Proposals that wait.' }),
    }),
  },
  handle: async ({ desk: { store, knowledge } }) => {
    const { pack, changes } = await knowledge.present(store.db)
    const { waiting } = await store.db
      .selectFrom('knowledge_proposals')
      .select(({ fn }) => fn.countAll<number>().as('waiting'))
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow()
    return reply(200, {
      version: pack.version,
      files: knowledge.files.version,
      changes: changes.changes.length,
      kinds: recordKinds.map((kind) => ({ kind, count: recordsOf(pack, kind).length })),
      countries: sorted([
        ...pack.countries.map(({ code }) => code),
        ...[...pack.authorities, ...pack.statutes].map(({ country }) => country),
      ]),
      bodies: sorted(pack.authorities.map(({ kind }) => kind)),
      waiting,
    })
  },
})

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}
