import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'

const id = randomUUID()
const FORGED: readonly (readonly [path: string, place: readonly unknown[]])[] = [
  ['/indicators?', ['\0', 'domain']],
  ['/indicators?', ['\ud800', 'domain']],
  ['/held?', [1, 'a\0', 'b']],
  ['/campaigns?sort=reports&', [1, 1.5, id]],
  ['/campaigns?sort=last_seen&', [1, 1e300, id]],
  ['/campaigns?', [1, 0.1, id]],
]

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('a cursor that somebody made up is refused, whatever stands in it', async () => {
    const { call } = shared()
    for (const [path, place] of FORGED) {
      const cursor = Buffer.from(JSON.stringify(place)).toString('base64url')
      const { status } = await call({ path: `${path}cursor=${cursor}`, as: 'analyst' })
      assert.equal(status, 400, `${path} ${JSON.stringify(place)}`)
    }
    for (const path of ['/gateways?', '/users?']) {
      const cursor = Buffer.from(JSON.stringify(['\0'])).toString('base64url')
      const { status } = await call({ path: `${path}cursor=${cursor}`, as: 'admin' })
      assert.equal(status, 400, path)
    }
  })
})
