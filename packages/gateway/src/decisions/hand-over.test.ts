import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import type { DecisionRecord } from '../decision.ts'
import type { Log } from '../running.ts'
import { startHandOver, type HandOver } from './hand-over.ts'
import { recordSample } from './record.fixture.ts'
import { openSpool, type Spool } from './spool.ts'

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly ids: readonly string[]
}

interface Desk {
  readonly url: string
  readonly asked: readonly Asked[]
  /** Ids, each once. */
  readonly got: () => readonly string[]
  readonly until: (isEnough: () => boolean) => Promise<void>
}

/** A desk that answers with these statuses, one after the other, and then 204; 0 breaks the connection off. */
async function deskFor(context: TestContext, statuses: readonly number[]): Promise<Desk> {
  const asked: Asked[] = []
  const taken = new Set<string>()
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (data) => (body += data))
    request.on('end', () => {
      const ids = body
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as DecisionRecord).id)
      const status = statuses[asked.length] ?? 204
      asked.push({ path: request.url ?? '', headers: request.headers, ids })
      // One that breaks off may have taken them all the same.
      if (status < 300) ids.forEach((id) => taken.add(id))
      if (status === 0) request.socket.destroy()
      else response.writeHead(status).end(status === 204 ? undefined : 'never read')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk/`,
    asked,
    got: () => [...taken],
    until: async (isEnough) => {
      while (!isEnough()) await new Promise((resolve) => setTimeout(resolve, 10))
    },
  }
}

async function spoolFor(context: TestContext, ids: readonly string[]): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-hand-'))
  const spool = await openSpool(folder, {
    keep: 3_600_000,
    fileBytes: 5_000,
    now: () => Date.now(),
  })
  context.after(async () => {
    await spool[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })
  await Promise.all(ids.map((id) => spool.append(recordSample(id))))
  return spool
}

function handOverOf(
  context: TestContext,
  {
    spool,
    desk,
    told = [],
    ...more
  }: { spool: Spool; desk: Desk; told?: string[]; longestPause?: number },
): HandOver {
  const note = (_fields: unknown, message: string): void => void told.push(message)
  const log: Log = { debug: note, info: note, warn: note, error: note }
  const handOver = startHandOver({
    spool,
    desk: { url: desk.url, keyFile: '', orders: false },
    key: 'key-of-this-gateway',
    log,
    now: () => Date.now(),
    // Half of the pause, always.
    chance: () => 0,
    ...more,
  })
  context.after(() => handOver.stop())
  return handOver
}

const idsTo = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `m${number}`)

test('the desk gets all records in order, in batches, with the key of the gateway', async (context) => {
  const desk = await deskFor(context, [])
  const spool = await spoolFor(context, idsTo(1_200))
  const handOver = handOverOf(context, { spool, desk })
  await desk.until(() => desk.got().length === 1_200)
  assert.deepEqual(desk.got(), idsTo(1_200))
  assert.deepEqual(
    desk.asked.map(({ ids }) => ids.length),
    [500, 500, 200],
  )
  const [first] = desk.asked
  assert.equal(first?.path, '/desk/gateways/decisions')
  assert.equal(first.headers.authorization, 'Bearer key-of-this-gateway')
  assert.equal(first.headers['content-type'], 'application/x-ndjson')
  assert.match(String(first.headers['idempotency-key']), /^[0-9a-f]{32}$/u)
  await desk.until(() => handOver.state().behind === 0)
  await spool.append(recordSample('later'))
  await desk.until(() => desk.got().includes('later'))
})

test('a desk that fails gets the same records again, with the same key', async (context) => {
  const desk = await deskFor(context, [503, 0, 429])
  const spool = await spoolFor(context, idsTo(3))
  const handOver = handOverOf(context, { spool, desk })
  await desk.until(() => desk.asked.length === 1 && handOver.state().lastError !== undefined)
  assert.equal(handOver.state().behind, 3)
  await desk.until(() => desk.got().length === 3)
  assert.equal(new Set(desk.asked.map(({ headers }) => headers['idempotency-key'])).size, 1)
  assert.ok(desk.asked.every(({ ids }) => ids.length === 3))
  await desk.until(() => handOver.state().behind === 0)
  assert.equal(handOver.state().lastError, undefined)
})

test('a desk that refuses is told of loudly, and not asked again at once', async (context) => {
  const desk = await deskFor(context, [401])
  const spool = await spoolFor(context, idsTo(3))
  const told: string[] = []
  const handOver = handOverOf(context, { spool, desk, told })
  await desk.until(() => told.length > 0)
  assert.match(told.join(), /the desk refuses decisions/u)
  assert.match(handOver.state().lastError!, /401.*key/u)
  await spool.append(recordSample('kept'))
  assert.equal(handOver.state().behind, 4)
  await handOver.stop()
  assert.equal(desk.asked.length, 1)
})

test('what was refused is handed over once the desk takes it', async (context) => {
  const desk = await deskFor(context, [401, 404, 400])
  const spool = await spoolFor(context, idsTo(3))
  const handOver = handOverOf(context, { spool, desk, longestPause: 5 })
  await desk.until(() => desk.got().length === 3)
  await desk.until(() => handOver.state().behind === 0)
  assert.equal(handOver.state().lastError, undefined)
})

test('a batch too large for the desk is halved until it fits', async (context) => {
  const desk = await deskFor(context, [413, 413])
  const spool = await spoolFor(context, idsTo(8))
  handOverOf(context, { spool, desk })
  await desk.until(() => desk.got().length === 8)
  assert.deepEqual(desk.asked.map(({ ids }) => ids.length).slice(0, 3), [8, 4, 2])
})

test('a record that is too large by itself keeps none back', async (context) => {
  const desk = await deskFor(context, [413, 413])
  const spool = await spoolFor(context, idsTo(2))
  const told: string[] = []
  const handOver = handOverOf(context, { spool, desk, told })
  await desk.until(() => handOver.state().behind === 0)
  assert.deepEqual(
    desk.asked.map(({ ids }) => ids),
    [['m0', 'm1'], ['m0'], ['m1']],
  )
  assert.ok(told.includes('a decision is too large for the desk, and is passed over'))
})

test('after a restart it goes on where it was', async (context) => {
  const desk = await deskFor(context, [])
  const spool = await spoolFor(context, idsTo(3))
  const first = handOverOf(context, { spool, desk })
  await desk.until(() => first.state().behind === 0 && desk.got().length === 3)
  await first.stop()
  await spool.append(recordSample('next'))
  const second = handOverOf(context, { spool, desk })
  await desk.until(() => desk.got().includes('next'))
  assert.deepEqual(desk.asked.at(-1)?.ids, ['next'])
  await second.stop()
})
