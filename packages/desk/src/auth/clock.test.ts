import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { openAuth } from './open.ts'

const MINUTE = 60_000

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('a session that began by a clock that was ahead is neither fresh nor endless', async () => {
    const { desk, headersOf } = shared()
    const { store, keys, config } = desk
    const request = new Request('http://desk.example/me', { headers: headersOf('analyst') })
    const askedAfter = async (back: number) => {
      const now = (): number => Date.now() - back
      const auth = await openAuth({ store, keys, config, log: quiet, now })
      const asking = await auth.callerOf(request, '192.0.2.1')
      return asking.kind === 'user' ? asking.fresh : asking.kind
    }
    assert.equal(await askedAfter(0), true)
    assert.equal(await askedAfter(30 * MINUTE), false)
    assert.equal(await askedAfter(13 * 60 * MINUTE), 'unknown')
  })
})
