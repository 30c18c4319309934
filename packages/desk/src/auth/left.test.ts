import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import type { Browser } from '../../test/browser.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { elsewhere, memberOf, PASSWORD, type Member } from '../../test/member.ts'

/** Milliseconds: less than a silent stream says nothing. */
const PATIENCE = 20_000
const PATHS = ['/events?after=0', '/protection/stream'] as const

/** What ends sessions, and the page whose streams are to end with them. */
const endings = {
  'signed out': async (_: TestApi, { page }: Member) => {
    assert.equal((await page.post('/auth/sign-out', {})).status, 200)
  },
  'was reset, and has the same role': async (api: TestApi, { id }: Member) => {
    const asked = { method: 'POST', path: `/users/${id}/reset`, as: 'admin' } as const
    assert.equal((await api.call({ ...asked, json: { reason: 'lost the phone' } })).status, 200)
  },
} as const

async function listening(page: Browser, path: string): Promise<ReadableStreamDefaultReader> {
  const { status, response } = await page.get(path)
  assert.equal(status, 200)
  return response.body!.getReader()
}

/** Resolves when it has ended; whatever it says before. */
async function ended(stream: ReadableStreamDefaultReader): Promise<void> {
  while (!(await stream.read()).done);
}

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  for (const [what, end] of Object.entries(endings)) {
    test(`who ${what} hears no more in what is open (${name})`, { timeout: PATIENCE }, async () => {
      const api = shared()
      const member = await memberOf(api)
      const streams = await Promise.all(PATHS.map((path) => listening(member.page, path)))
      await end(api, member)
      await Promise.all(streams.map(ended))
    })
  }

  test(
    `a changed password ends what others listen to with it, before it says more (${name})`,
    { timeout: PATIENCE },
    async () => {
      const api = shared()
      const member = await memberOf(api)
      const thief = await elsewhere(api, member)
      const stream = await listening(thief, '/events')
      const change = { currentPassword: PASSWORD, newPassword: `${PASSWORD} again` }
      assert.equal((await member.page.post('/auth/change-password', change)).status, 200)
      // Somebody's sign-in is in the log: the stream wakes.
      await memberOf(api)
      await ended(stream)
    },
  )
})
