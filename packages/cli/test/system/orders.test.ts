import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { deskCommand, startDesk, type DeskChild } from '../../../desk/test/system/desk-child.ts'
import { openNextHop, type NextHop } from '../../../gateway/test/next-hop.ts'
import { freePort } from '../../../gateway/test/system/ports.ts'
import { startGateway, type GatewayChild } from '../../../gateway/test/system/gateway-child.ts'
import { fraudMail } from '../../../gateway/test/system/messages.ts'
import { sendAll, type ToSend } from '../../../gateway/test/system/sender.ts'
import { newColleague, type Colleague } from './colleague.ts'

const POLICY = `rules:
  - name: hold fraud
    when: { verdict: fraud }
    do: hold
`

/** Milliseconds until something must have come about. */
const PATIENCE = 300_000

interface Place {
  readonly desk: DeskChild
  readonly gateway: GatewayChild
  readonly port: number
  readonly next: NextHop
  readonly analyst: Colleague
}

interface Held {
  readonly id: string
  readonly gateway: string
  readonly state: string
  readonly subject: string
  readonly order: {
    readonly state: string
    readonly outcome: Readonly<Record<string, unknown>> | null
  } | null
}

test(
  'what an analyst orders is done once by the gateway, whoever of the two is killed',
  { timeout: 1_200_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-orders-'))
    await using next = await openNextHop()
    const desk = await startDesk({ data: join(folder, 'desk'), port: await freePort() })
    try {
      const port = await freePort()
      const gateway = await gatewayOf({ desk, folder, next, port })
      try {
        const analyst = await newColleague(desk, 'analyst')
        await goThrough({ desk, gateway, port, next, analyst })
      } finally {
        await gateway.stop()
      }
    } finally {
      await desk.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

async function goThrough(place: Place): Promise<void> {
  const { gateway, desk, next } = place
  const mail = fraudMail('orders-1')
  await send(place, mail)
  const held = await told(place, (one) => one.state === 'held')
  assert.equal(next.got.length, 0)
  // The gateway is away when the order is given, and the desk when it comes back.
  await gateway.kill9()
  await order(place, held, 'release')
  assert.equal((await look(place, held)).order?.state, 'waiting')
  await desk.kill9()
  await gateway.start()
  await desk.start()
  const released = await until(async () => {
    const now = await look(place, held)
    return now.state === 'released' && now.order?.outcome ? now : undefined
  })
  assert.deepEqual(released.order?.outcome, { kind: 'done', recipients: 1 })
  assert.equal(next.got.length, 1)
  await notCaughtAgain(place, mail)
  await gateway.kill9()
  await gateway.start()
  await send(place, fraudMail('orders-2'))
  const second = await told(place, (one) => one.state === 'held')
  await order(place, second, 'delete')
  await until(async () => ((await look(place, second)).state === 'deleted' ? true : undefined))
  assert.equal(next.got.length, 2, 'nothing was released twice')
}

/** The mail as it was released comes through this gateway again, and goes on. */
async function notCaughtAgain(place: Place, mail: ToSend): Promise<void> {
  const raw = place.next.got[0]!.wire.toString('latin1').replaceAll('\r\n..', '\r\n.')
  const answers = await send(place, { ...mail, id: 'again', raw })
  assert.equal(answers.get('again')?.kind, 'accepted')
  await until(async () => (place.next.got.length === 2 ? true : undefined))
}

async function gatewayOf({
  desk,
  folder,
  next,
  port,
}: {
  readonly desk: DeskChild
  readonly folder: string
  readonly next: NextHop
  readonly port: number
}): Promise<GatewayChild> {
  const added = await deskCommand({ data: desk.data }, ['key', 'add', 'North mail', '--json'])
  assert.equal(added.status, 0, added.err)
  const { key } = JSON.parse(added.out) as { key: string }
  const response = await fetch(`${desk.address()}/protection/key`)
  const { publicKey } = (await response.json()) as { publicKey: string }
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, key)
  const { address } = next.next
  assert.ok(address.kind === 'tcp')
  const server = `smtp://${address.host}:${address.port}`
  return startGateway({
    policy: POLICY,
    config: `authserv-id: mx.home.example
reader: PK
mode: enforce
policy: policy.yaml
data: DATA
listeners:
  - name: in
    kind: smtp
    address: 127.0.0.1:${port}
    next: ${server}
    on-failure: { engine: later, overload: later, store: later }
judging: { workers: 1 }
dns: { servers: ["127.0.0.1:1"], query: 50ms, message: 100ms }
quarantine:
  release: ${server}
desk:
  url: ${desk.address()}
  key-file: ${keyFile}
  protection: { public-key: ${publicKey} }
  orders: true
`,
  })
}

function send({ port }: Place, mail: ToSend): ReturnType<typeof sendAll> {
  return sendAll({ port, messages: [mail], connections: 1 })
}

async function order({ analyst }: Place, held: Held, does: string): Promise<void> {
  await analyst.post(`/held/${held.gateway}/${held.id}/orders`, { does, reason: 'A test of ours.' })
}

async function look({ analyst }: Place, { gateway, id }: Held): Promise<Held> {
  const { held } = await analyst.get(`/held/${gateway}/${id}`)
  return held as Held
}

function told({ analyst }: Place, fits: (held: Held) => boolean): Promise<Held> {
  return until(async () => {
    const { items } = (await analyst.get('/held')) as { items: readonly Held[] }
    return items.find(fits)
  })
}

async function until<Value>(seek: () => Promise<Value | undefined>): Promise<Value> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const found = await seek()
    if (found !== undefined) return found
    assert.ok(performance.now() < end, 'it did not come about')
    await pause(200)
  }
}
