import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../../test/api.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import { openApi } from '../../api/app.ts'
import { route as createReport } from '../../api/routes/create-report.ts'

const intake = { messageBytes: 300_000, perNetwork: 3, work: 40, identityTime: 86_400_000 }

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh, { intake })

  test(`${name}: of a stranger who has not done the work no byte of a body is read`, async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1
          controller.enqueue(new Uint8Array(1000))
        },
      },
      { highWaterMark: 0 },
    )
    const headers = { 'content-type': 'message/rfc822' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as const
    const answer = await openApi(shared().desk, [createReport]).request('/reports', init)
    assert.equal(answer.status, 403)
    assert.equal(pulled, 0)
  })
})
