import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { deskCommand, startDesk, type DeskChild } from '../../../desk/test/system/desk-child.ts'
import { startGateway, type GatewayChild } from '../../../gateway/test/system/gateway-child.ts'
import { newColleague, type Colleague } from './colleague.ts'
import { waveMail } from './wave-mail.ts'

/** Milliseconds from the last report until the next mail must be refused. */
const PATIENCE = 60_000

const TOKEN = 'a-token-of-this-test'

const POLICY = `rules:
  - name: refuse fraud
    when: { verdict: fraud }
    do: { reject: 'This message was refused.' }
`

interface Place {
  readonly desk: DeskChild
  readonly gateway: GatewayChild
  /** Of the gateway, at the desk. */
  readonly key: string
  readonly check: (mail: string) => Promise<Checked>
}

interface Checked {
  readonly verdict: string
  readonly actions: readonly { readonly action: string }[]
  readonly findings: readonly { readonly id: string }[]
  readonly reason: { readonly en: string }
}

test(
  'from the 20th report of a wave to a gateway that refuses the 21st mail: a click, and seconds',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-wave-'))
    const desk = await startDesk({ data: join(folder, 'desk') })
    try {
      const place = await openPlace(desk, folder)
      try {
        await goThrough(place)
      } finally {
        await place.gateway.stop()
      }
    } finally {
      await desk.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

async function goThrough({ desk, key, check }: Place): Promise<void> {
  const analyst = await newColleague(desk, 'analyst')
  const approver = await newColleague(desk, 'approver')
  const before = await check(waveMail(0))
  assert.notEqual(before.verdict, 'fraud', 'the mail alone would have been refused')
  for (let number = 1; number <= 20; number++) await report(desk, key, waveMail(number))
  const begun = performance.now()
  const campaign = await wholeCampaign(analyst)
  const grouped = performance.now()
  await decideOn(campaign, { analyst, approver })
  const decided = performance.now()
  const refused = await untilRefused(check, begun)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2)
  console.log(
    `20th report to grouped ${seconds(begun, grouped)} s, to decided ${seconds(begun, decided)} s, ` +
      `to refused ${seconds(begun, performance.now())} s`,
  )
  assert.match(refused.reason.en, /reported 20 times .* uses this text/u)
  assert.equal(refused.findings[0]?.id, 'reported-campaign')
  await revertIt(approver, campaign)
  await until(async () => (await check(waveMail(22))).verdict === before.verdict)
}

async function openPlace(desk: DeskChild, folder: string): Promise<Place> {
  const added = await deskCommand({ data: desk.data }, ['key', 'add', 'North mail', '--json'])
  assert.equal(added.status, 0, added.err)
  const { key } = JSON.parse(added.out) as { key: string }
  const told = await fetch(`${desk.address()}/protection/key`)
  const { publicKey } = (await told.json()) as { publicKey: string }
  const [keyFile, tokenFile] = [join(folder, 'key'), join(folder, 'token')]
  writeFileSync(keyFile, key)
  writeFileSync(tokenFile, `${TOKEN}\n`)
  const socket = join(folder, 'check')
  const gateway = await startGateway({
    policy: POLICY,
    config: configOf({ url: desk.address(), keyFile, tokenFile, publicKey, socket }),
  })
  return { desk, gateway, key, check: (mail) => checked(socket, mail) }
}

interface Wiring {
  readonly url: string
  readonly keyFile: string
  readonly tokenFile: string
  readonly publicKey: string
  readonly socket: string
}

function configOf({ url, keyFile, tokenFile, publicKey, socket }: Wiring): string {
  return `authserv-id: mx.home.example
reader: PK
mode: enforce
policy: policy.yaml
data: DATA
listeners:
  - name: check
    kind: http
    address: unix:${socket}
    offers: [check, health]
    token-file: ${tokenFile}
    on-failure: { engine: later, overload: later, store: later }
judging: { workers: 1 }
dns: { servers: ["127.0.0.1:1"], query: 50ms, message: 100ms }
desk:
  url: ${url}
  key-file: ${keyFile}
  protection: { public-key: ${publicKey} }
`
}

async function checked(socketPath: string, mail: string): Promise<Checked> {
  const path = '/check?mail-from=office@records.example&rcpt=reader@home.example'
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822' }
  const asked = request({ socketPath, path, method: 'POST', headers })
  asked.end(mail)
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const text = await response.toArray()
  assert.equal(response.statusCode, 200, String(text))
  return JSON.parse(Buffer.concat(text as Buffer[]).toString()) as Checked
}

async function report(desk: DeskChild, key: string, mail: string): Promise<void> {
  const response = await fetch(`${desk.address()}/reports?word=fraud`, {
    method: 'POST',
    body: mail,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'message/rfc822',
      prefer: 'respond-async',
    },
  })
  assert.equal(response.status, 201, await response.text())
}

interface Campaign {
  readonly id: string
  readonly reports: number
}

/** The one campaign that all twenty are in. */
async function wholeCampaign(analyst: Colleague): Promise<Campaign> {
  let found: readonly Campaign[] = []
  await until(async () => {
    const { items } = (await analyst.get('/campaigns')) as { items: readonly Campaign[] }
    found = items
    return items.some(({ reports }) => reports === 20)
  }).catch(() => assert.fail(`the wave is not one campaign: ${JSON.stringify(found)}`))
  return found.find(({ reports }) => reports === 20)!
}

interface Deciding {
  readonly analyst: Colleague
  readonly approver: Colleague
}

/** The analyst proposes to block the text that most of them say; the approver clicks. */
async function decideOn({ id }: Campaign, { analyst, approver }: Deciding): Promise<void> {
  const { items } = (await analyst.get(`/campaigns/${id}/texts`)) as { items: { id: string }[] }
  const entries = items.slice(0, 1).map((text) => ({ kind: 'text', value: text.id }))
  const proposal = { outcome: 'fraud', entries, reason: 'Nobody knows this office.' }
  const { decision } = await analyst.post(`/campaigns/${id}/decisions`, proposal)
  await approver.post(`/decisions/${String(decision)}/approve`, {})
}

async function revertIt(approver: Colleague, { id }: Campaign): Promise<void> {
  const { decisions } = (await approver.get(`/campaigns/${id}`)) as { decisions: { id: string }[] }
  await approver.post(`/decisions/${decisions[0]!.id}/revert`, { reason: 'The office exists.' })
}

async function untilRefused(checking: Place['check'], begun: number): Promise<Checked> {
  for (;;) {
    const said = await checking(waveMail(21))
    if (said.actions[0]?.action === 'reject') return said
    const passed = performance.now() - begun
    assert.ok(passed < PATIENCE, `after ${passed} ms it is ${said.verdict}`)
    await pause(100)
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now()
  while (!(await isSo())) {
    assert.ok(performance.now() - begun < PATIENCE, 'it did not come about')
    await pause(100)
  }
}
