import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { addedGateway } from '../../test/people.ts'
import { publish } from '../../test/publishing.ts'
import type { Desk } from '../desk.ts'
import { removeGateway } from './gateway-keys.ts'
import { replaceGatewayKey } from './replace-gateway-key.ts'

const losses = {
  'was replaced': replaceGatewayKey,
  'was removed': removeGateway,
} as const

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  for (const [what, lose] of Object.entries(losses)) {
    test(`who listens with a key that ${what} hears no more, and others go on (${name})`, async () => {
      const { desk, call } = shared()
      const { id, key } = await addedGateway(desk, `Its key ${what}`)
      const headers = { authorization: `Bearer ${key}` }
      const path = '/protection/stream'
      const other = reading((await call({ path, as: 'gateway' })).response)
      await other.next()
      // Without news it says after 20 seconds that it lives: what ends by itself ends later.
      const others = other.next()
      const stream = reading((await call({ path, headers })).response)
      const first = await stream.next()
      const after = /^id: (\d+)/u.exec(first)?.[1]
      assert.ok(after, first)
      using watched = watching(desk, 2)
      const waiting = [`/protection?after=${after}&wait=55`, '/gateways/orders?wait=55'].map(
        (waits) => call({ path: waits, headers }),
      )
      await watched.all
      await lose(desk.store, { id, reason: 'stolen', by: 'command', time: desk.now() })
      const ended = Promise.all([stream.next(), ...waiting.map(async (one) => (await one).status)])
      assert.deepEqual(await Promise.race([ended, others]), ['', 401, 401])
      await inForce(desk)
      assert.match(await others, /^id: \d+/u)
      await other.leave()
    })
  }
})

/** Resolves when so many more listen, by what the desk asks of `untilLost`. */
function watching({ auth }: Desk, more: number): Disposable & { readonly all: Promise<void> } {
  const { untilLost } = auth
  const all = Promise.withResolvers<void>()
  let count = 0
  const counted: typeof untilLost = (caller, over) => {
    const listening = untilLost(caller, over)
    if (++count === more) all.resolve()
    return listening
  }
  Object.assign(auth, { untilLost: counted })
  return { all: all.promise, [Symbol.dispose]: () => void Object.assign(auth, { untilLost }) }
}

/** Something new that is blocked, which every gateway hears of. */
async function inForce(desk: Desk): Promise<void> {
  const [time, values] = [desk.now(), [{ kind: 'domain', value: 'new.example' } as const]]
  await publish(desk.store, desk.contentSeal, { values, time, expires: time + 3_600_000 })
}

/** The pieces of a stream, as they come; nothing more: it ended. */
function reading({ body }: Response): {
  readonly next: () => Promise<string>
  readonly leave: () => Promise<void>
} {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  return { next: async () => (await reader.read()).value ?? '', leave: () => reader.cancel() }
}
