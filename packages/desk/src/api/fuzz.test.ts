import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import type { Person } from '../../test/people.ts'
import type { Route } from './route.ts'
import { routes } from './routes/index.ts'

/** Streams do not end, and what goes over the whole log is no place for many requests. */
const tried = routes.filter(({ path }) => !/stream|\/events$|verification|export/u.test(path))

/** Texts as strangers write them: long, odd, and nearly right. */
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'null',
    '\0',
    '../..',
    '%00',
    "' or 1=1 --",
    '9'.repeat(40),
  ),
  fc.uuid(),
)

const names = [
  'reason',
  'title',
  'texts',
  'entries',
  'marking',
  'limit',
  'cursor',
  'outcome',
  'name',
  'id',
]
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.double(),
    fc.constantFrom(null, true, {}, []),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), word), tie('any'), { maxKeys: 5 }),
  ),
})).any

const asked = fc.record({
  route: fc.constantFrom(...tried),
  as: fc.constantFrom<Person>('citizen', 'gateway', 'approver', 'admin', 'auditor'),
  params: fc.array(word, { minLength: 3, maxLength: 3 }),
  query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), word), word), { maxLength: 3 }),
  body: fc.oneof(
    value.map((json) => JSON.stringify(json)),
    word,
  ),
  type: fc.constantFrom(
    'application/json',
    'text/plain',
    'message/rfc822',
    'application/x-ndjson',
    '',
  ),
})

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('nothing that anybody sends to any route makes the desk fail', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ route, as, params, query, body, type }) => {
        const hasBody = route.method !== 'get'
        const { status } = await desk().call({
          method: route.method.toUpperCase() as 'GET',
          path: `${pathOf(route, params)}?${new URLSearchParams(query.map(([name, of]) => [name, of])).toString()}`,
          as,
          headers: { ...(type !== '' && { 'content-type': type }), 'if-match': '"1"' },
          ...(hasBody && { body }),
        })
        assert.ok(status < 500 || status === 503, `${route.method} ${route.path}: ${status}`)
      }),
      { numRuns: 600, interruptAfterTimeLimit: 60_000 },
    )
  })
})

function pathOf({ path }: Route, params: readonly string[]): string {
  let next = 0
  return path.replaceAll(
    /\{\w+\}/gu,
    () => encodeURIComponent((params[next++] ?? randomUUID()).toWellFormed()) || '-',
  )
}
