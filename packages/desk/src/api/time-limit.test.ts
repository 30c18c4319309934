import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { bytes } from '../../test/routes.ts'
import { openApi } from './app.ts'
import { TimeOver, whileComing } from './time-limit.ts'

const patience = { first: 30_000, pace: 8_000, most: 600_000 }

/** Lets everything go on that waits for nothing but its turn. */
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('what comes slowly has its time, what trickles has not, and nothing has more than all', async ({
  mock,
}) => {
  mock.timers.enable({ apis: ['setTimeout'] })
  for (const [piece, pieces, ends, least, most] of [
    [200_000, 30, 'sent', 300, 300],
    [1, 1_000, 'too slow', 30, 40],
    [200_000, 1_000, 'too slow', 600, 660],
  ] as const) {
    let waited = 0
    let outcome = ''
    const work = Promise.withResolvers<string>()
    let came!: (bytes: number) => void
    const done = whileComing(patience, (told) => ((came = told), work.promise)).then(
      (result) => (outcome = result),
      (error: unknown) => (outcome = error instanceof TimeOver ? 'too slow' : 'failed'),
    )
    for (let sent = 0; sent < pieces && outcome === ''; sent++) {
      waited += 10_000
      mock.timers.tick(10_000)
      await turns()
      came(piece)
    }
    work.resolve('sent')
    await done
    assert.equal(outcome, ends)
    assert.ok(waited >= least * 1000 && waited <= most * 1000, `${waited} ms`)
  }
})

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('a phone that is slow at sending is not cut off by the time its answer may take', async ({
    mock,
  }) => {
    const { desk } = shared()
    mock.timers.enable({ apis: ['setTimeout'] })
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          mock.timers.tick(20_000)
          await turns()
          pulled += 1
          controller.enqueue(new Uint8Array(500_000))
          if (pulled === 3) controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const app = openApi(desk, [{ ...bytes, limit: 2_000_000 }])
    const headers = { 'content-type': 'message/rfc822' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as const
    const response = await app.request('/bytes', init)
    assert.deepEqual(await response.json(), { count: 1_500_000 })
  })
})
