import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'

Object.assign(globalThis, { location: { origin: 'http://desk.example' } })
const { api } = await import('../api/client.ts')
const { proveByCode, signInByPassword } = await import('./auth.ts')

/** Paths that were asked for, and what answers each. */
let asked: { readonly path: string; readonly answer: (status: number) => void }[]

beforeEach(() => {
  asked = []
  mock.timers.enable({ apis: ['setTimeout'] })
  mock.method(globalThis, 'fetch', (request: string | Request) => {
    const { pathname } = new URL(
      request instanceof Request ? request.url : request,
      location.origin,
    )
    const { promise, resolve } = Promise.withResolvers<Response>()
    asked.push({
      path: pathname,
      answer: (status) => resolve(Response.json({ code: 'credentials-unknown' }, { status })),
    })
    return promise
  })
})
afterEach(() => {
  mock.timers.reset()
  mock.restoreAll()
})

function paths(): readonly string[] {
  return asked.map(({ path }) => path)
}

test('nobody signs in before the session that is over was told so: its answer would end the new one', async () => {
  const before = api.GET('/me')
  await turn()
  const proving = proveByCode('123456')
  await turn()
  assert.deepEqual(paths(), ['/me'])
  asked[0]?.answer(401)
  await before
  await turn()
  assert.deepEqual(paths(), ['/me', '/auth/two-factor/verify-totp'])
  asked[1]?.answer(200)
  await proving
})

test('an answer that does not come keeps nobody out', async () => {
  void api.GET('/me')
  await turn()
  const signing = signInByPassword('one@desk.example', 'a password')
  await turn()
  assert.deepEqual(paths(), ['/me'])
  mock.timers.tick(3_000)
  await turn()
  assert.deepEqual(paths(), ['/me', '/auth/sign-in/email'])
  asked[1]?.answer(200)
  await signing
})
