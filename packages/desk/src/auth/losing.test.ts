import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { addedGateway } from '../../test/people.ts'
import { removeGateway } from './gateway-keys.ts'
import { replaceGatewayKey } from './replace-gateway-key.ts'

/** Milliseconds: less than a silent stream says nothing, and than a wait lasts by itself. */
const PATIENCE = 15_000

const losses = {
  'was replaced': replaceGatewayKey,
  'was removed': removeGateway,
} as const

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  for (const [what, lose] of Object.entries(losses)) {
    test(
      `who listens with a key that ${what} hears no more, and others go on (${name})`,
      { timeout: PATIENCE },
      async () => {
        const { desk, call } = shared()
        const { id, key } = await addedGateway(desk, `Its key ${what}`)
        const headers = { authorization: `Bearer ${key}` }
        const path = '/protection/stream'
        const stream = reading((await call({ path, headers })).response)
        const other = reading((await call({ path, as: 'gateway' })).response)
        const first = await stream.next()
        assert.match(first, /^id: \d+/u)
        await other.next()
        const after = /^id: (\d+)/u.exec(first)?.[1]
        const waiting = [`/protection?after=${after}&wait=55`, '/gateways/orders?wait=55'].map(
          (waits) => call({ path: waits, headers }),
        )
        // They wait.
        await setTimeout(200)
        await lose(desk.store, { id, reason: 'stolen', by: 'command', time: desk.now() })
        assert.equal(await stream.next(), '')
        for (const answer of waiting) assert.equal((await answer).status, 401)
        const silent = setTimeout(500, 'silent')
        assert.equal(await Promise.race([other.next(), silent]), 'silent')
        await other.leave()
      },
    )
  }
})

/** The pieces of a stream, as they come; nothing more: it ended. */
function reading({ body }: Response): {
  readonly next: () => Promise<string>
  readonly leave: () => Promise<void>
} {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  return { next: async () => (await reader.read()).value ?? '', leave: () => reader.cancel() }
}
