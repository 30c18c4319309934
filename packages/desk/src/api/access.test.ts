import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { accessTable } from '../../test/access-table.ts'
import { openTestApi } from '../../test/api.ts'
import type { TestCall } from '../../test/test-call.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { people, type Person } from '../../test/people.ts'
import { routes } from './routes/index.ts'

/** Roles of those who have one that holds. Who is not here gets in nowhere. */
const roleOf: Partial<Record<Person, string>> = {
  citizen: 'citizen',
  gateway: 'gateway',
  'uncleared analyst': 'analyst',
  analyst: 'analyst',
  approver: 'approver',
  admin: 'admin',
  auditor: 'auditor',
  'stale approver': 'approver',
  'stale admin': 'admin',
}

/** Whom nobody knows, whatever they send: they are asked to sign in. Others are told no. */
const unknown: ReadonlySet<Person> = new Set([
  'citizen',
  'removed gateway',
  'expired session',
  'idle session',
  'removed user',
  'forged session',
  'invented key',
] as const)

test('every route has its row in the table of who may, and no row is without a route', () => {
  const named = [...routes.map(({ method, path }) => `${method} ${path}`), 'get /openapi.json']
  assert.deepEqual(Object.keys(accessTable).toSorted(), named.toSorted())
})

forEachDatabase((_name, _open, fresh) => {
  test('every route lets in whom the table names, and nobody else', async () => {
    await using api = await openTestApi(fresh)
    const wrong: string[] = []
    for (const [place, row] of Object.entries(accessTable)) {
      for (const person of people) {
        const status = await statusOf(api.call, place, person)
        const right = expected(row, person)
        const isRight = right === 'in' ? status !== 401 && status !== 403 : status === right
        if (!isRight) wrong.push(`${place}, ${person}: ${status} instead of ${right}`)
      }
    }
    assert.deepEqual(wrong, [])
  })
})

function expected(row: string, person: Person): 'in' | 401 | 403 {
  const allowed = row.split(' ')
  const role = roleOf[person]
  const isStale = person.startsWith('stale') && allowed.includes('fresh')
  if (role !== undefined && allowed.includes(role) && !isStale) return 'in'
  return unknown.has(person) ? 401 : 403
}

/** Asks with nothing that a route could do: who may is decided before that. */
async function statusOf(
  call: (asked: TestCall) => Promise<{ readonly status: number; readonly response: Response }>,
  place: string,
  as: Person,
): Promise<number> {
  const [method = '', pattern = ''] = place.split(' ')
  const path = pattern.replaceAll(/\{\w+\}/gu, randomUUID())
  const { status, response } = await call({
    method: method.toUpperCase() as NonNullable<TestCall['method']>,
    path,
    as,
  })
  if (!response.bodyUsed) await response.body?.cancel()
  return status
}
