import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import type { Person } from '../../test/people.ts'
import { signInPaths } from './paths.ts'

const names = signInPaths.flatMap(({ fields }) => [...fields])
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', '\0', 'a@desk.example', '000000', '__proto__'),
)
const value = fc.oneof(word, fc.double(), fc.constantFrom(null, true), fc.object({ maxDepth: 3 }))
const asked = fc.record({
  path: fc.constantFrom(...signInPaths),
  as: fc.constantFrom<Person>('citizen', 'gateway', 'password only', 'analyst', 'forged session'),
  body: fc.oneof(
    fc
      .dictionary(fc.oneof(fc.constantFrom(...names), word), value)
      .map((json) => JSON.stringify(json)),
    word,
  ),
})

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('nothing that anybody sends to the sign-in makes it fail, or makes anybody of them more', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ path: { method, path }, as, body }) => {
        const headers = { 'content-type': 'application/json' }
        const more = method === 'POST' ? { body } : {}
        const { status } = await desk().call({ method, path: `/auth${path}`, as, headers, ...more })
        assert.ok(status < 500, `${path}: ${status}`)
      }),
      { numRuns: 200, interruptAfterTimeLimit: 60_000 },
    )
    const { value: me } = await desk().call({ path: '/me', as: 'password only' })
    assert.notEqual((me as { role?: string }).role, 'approver')
  })
})
