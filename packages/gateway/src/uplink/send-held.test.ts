import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { newFolder, optionsFor, quiet, toHold } from '../quarantine/opened.fixture.ts'
import { openQuarantine } from '../quarantine/store.ts'
import { startSendingHeld, type HeldSending } from './send-held.ts'

type Line = Readonly<Record<string, unknown>>

interface Desk {
  readonly url: string
  /** Every line that was taken. */
  readonly got: readonly Line[]
  readonly until: (isEnough: () => boolean) => Promise<void>
}

/** A desk that answers with these statuses, one after the other, and then 200. */
async function deskFor(context: TestContext, statuses: readonly number[]): Promise<Desk> {
  const got: Line[] = []
  let asked = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (data) => (body += data))
    request.on('end', () => {
      const status = statuses[asked++] ?? 200
      assert.equal(request.url, '/gateways/held')
      if (status === 200)
        got.push(
          ...body
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Line),
        )
      response.writeHead(status).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    until: async (isEnough) => {
      while (!isEnough()) await new Promise((resolve) => setTimeout(resolve, 10))
    },
  }
}

test('what is held is told, with its changes, without a recipient, and over every start', async (context) => {
  const folder = newFolder()
  context.after(() => rmSync(folder, { recursive: true }))
  const desk = await deskFor(context, [503, 413])
  let sending: HeldSending | undefined
  const changed = (id: string): void => sending?.changed(id)
  await using quarantine = await openQuarantine(
    optionsFor(join(folder, 'q'), { changed, now: () => Date.now() }),
  )
  const before = await quarantine.hold(toHold({ recipients: ['amina@mail.example'] }))
  const start = (): HeldSending =>
    startSendingHeld({
      quarantine,
      desk: { url: desk.url },
      key: 'k',
      path: join(folder, 'told.json'),
      log: quiet,
      now: () => Date.now(),
      chance: () => 0,
    })
  sending = start()
  await desk.until(() => desk.got.length === 1)
  const after = await quarantine.hold(toHold({ recipients: ['b@x.example', 'c@X.example'] }))
  await desk.until(() => desk.got.length === 2)
  assert.deepEqual(
    desk.got.map(({ id, state }) => [id, state]),
    [
      [before.id, 'held'],
      [after.id, 'held'],
    ],
  )
  assert.deepEqual([desk.got[1]?.['recipients'], desk.got[1]?.['domains']], [2, ['x.example']])
  assert.ok(!JSON.stringify(desk.got).includes('amina@'))
  await quarantine.remove(after.id, 'somebody')
  await desk.until(() => desk.got.some(({ state }) => state === 'deleted'))
  await sending.stop()
  sending = undefined
  await quarantine.remove(before.id, 'while the desk is not told')
  sending = start()
  const isTold = (): boolean =>
    desk.got.some(({ id, state }) => id === before.id && state === 'deleted')
  await desk.until(isTold)
  await sending.stop()
})
