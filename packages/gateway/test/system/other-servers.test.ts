import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startExim } from './exim.ts'
import { command, startGateway, type GatewayChild } from './gateway-child.ts'
import { fraudMail, genuineMail } from './messages.ts'
import type { OtherServer } from './other-server.ts'
import { freePort } from './ports.ts'
import { sendAll, type Answer, type ToSend } from './sender.ts'
import { startSendmail } from './sendmail.ts'
import { canRun } from './unpacked.ts'

/** How often a mail is looked for, every 50 ms: a minute. */
const PATIENCE = 1_200
/** The largest message that the gateway takes. */
const MOST_KB = 100

const POLICY = `rules:
  - name: refuse
    when: { verdict: fraud, recipient: refuse@inbox.example }
    do: { reject: 'This message was refused. Please write to postmaster.' }
  - name: hold
    when: { verdict: fraud }
    do: hold
`

const SERVERS = [
  {
    name: 'Exim with the gateway as its SMTP filter',
    skip: canRun('exim/usr/sbin/exim4') ? false : 'needs root and Debian’s exim4',
    start: startExim,
    kind: 'smtp',
    /** Has the sender's own server the answer, or this server, which has taken the mail? */
    asksAtOnce: false,
  },
  {
    name: 'Sendmail with the gateway as its milter',
    skip: canRun('sendmail/usr/libexec/sendmail/sendmail')
      ? false
      : 'needs root and Debian’s sendmail',
    start: startSendmail,
    kind: 'milter',
    asksAtOnce: true,
  },
] as const

for (const { name, skip, start, kind, asksAtOnce } of SERVERS) {
  describe(name, { skip }, () => {
    let server: OtherServer
    let gateway: GatewayChild
    let sentWhileAway: Answer
    /** Where one does not start, what did must end all the same. */
    const started: { readonly stop: () => Promise<unknown> }[] = []

    before(async () => {
      const port = await freePort()
      server = await start(port)
      started.push(server)
      sentWhileAway = await send(genuineMail('gen-away'))
      const lines = `kind: ${kind}\n    address: 127.0.0.1:${port}`
      const next = `\n    next: smtp://127.0.0.1:${server.back}\n    trusted: [127.0.0.1]`
      const listener = kind === 'smtp' ? lines + next : lines
      gateway = await startGateway({ config: configOf(listener, server.back), policy: POLICY })
      started.push(gateway)
    })
    after(async () => {
      await Promise.all(started.map(({ stop }) => stop()))
    })

    const send = async (mail: ToSend): Promise<Answer> => {
      const answers = await sendAll({ port: server.port, messages: [mail], connections: 1 })
      return answers.get(mail.id)!
    }
    const arrived = async (id: string): Promise<readonly string[]> => {
      const found = (): readonly string[] => server.delivered().filter((text) => text.includes(id))
      for (let tries = 0; tries < PATIENCE && found().length === 0; tries++) await pause(50)
      return found()
    }
    const heldFor = async (id: string): Promise<string> => {
      const isIt = (line: string): boolean => line.includes(id)
      for (let tries = 0; tries < PATIENCE; tries++) {
        const { out } = await command(['quarantine', 'list', '--json', '--config', gateway.config])
        const line = out.split('\n').find(isIt)
        if (line !== undefined) return (JSON.parse(line) as { id: string }).id
      }
      throw new Error(`${id} is not held`)
    }

    test('while the gateway is away mail waits, and nothing of it is lost or judged by nobody', async () => {
      assert.equal(sentWhileAway.kind, asksAtOnce ? 'later' : 'accepted', sentWhileAway.text)
      if (asksAtOnce) assert.equal((await send(genuineMail('gen-away'))).kind, 'accepted')
      else server.flush()
      const texts = await arrived('gen-away')
      assert.equal(texts.length, 1)
      assert.match(texts[0]!, /^X-Tasdeeq: clear; /mu)
    })

    test('genuine mail arrives byte by byte, with letters of eight bits and lines without end', async () => {
      const { raw, ...mail } = genuineMail('gen-bytes')
      const long = `${raw}naïve — ہم: ${'x'.repeat(3_000)}\r\n`
      const bytes = Buffer.from(long).toString('latin1')
      assert.equal((await send({ ...mail, raw: long })).kind, 'accepted')
      const [text = ''] = await arrived('gen-bytes')
      assert.ok(text.endsWith(bytes.replaceAll('\r\n', '\n')), 'header and body as they were sent')
    })

    test('the notice is held; released, it arrives once and is not caught again', async () => {
      assert.equal((await send(fraudMail('bad-held'))).kind, 'accepted')
      const id = await heldFor('bad-held')
      assert.ok(server.delivered().every((text) => !text.includes('bad-held')))
      const told = await command(['quarantine', 'release', id, '--config', gateway.config])
      assert.equal(told.status, 0, told.err)
      const texts = await arrived('bad-held')
      assert.equal(texts.length, 1)
      assert.match(texts[0]!, /^X-Tasdeeq-Released: /mu)
    })

    test('mail over the limit is not lost', async () => {
      const { raw, ...mail } = genuineMail('gen-big')
      const big = { ...mail, raw: raw + `${'x'.repeat(70)}\r\n`.repeat(MOST_KB * 15) }
      assert.equal((await send(big)).kind, 'accepted')
      const [text = ''] = await arrived('gen-big')
      // A milter has it delivered, as `on-failure` says; what a filter refuses goes back to its sender.
      if (asksAtOnce) assert.match(text, /^X-Tasdeeq: unchecked/mu)
      else assert.match(text, /^To: circle@library\.example[^]*Larger than/mu)
    })

    test('a refusal is told to the sender', async () => {
      const { text } = await send({ ...fraudMail('bad-refuse'), to: 'refuse@inbox.example' })
      const words = '5.7.1 This message was refused. Please write to postmaster.'
      if (asksAtOnce) assert.ok(text.includes(words), text)
      else assert.equal((await arrived(words)).length, 1)
    })
  })
}

function configOf(listener: string, release: number): string {
  return `authserv-id: mx.inbox.example
reader: PK
mode: enforce
data: DATA
policy: policy.yaml
listeners:
  - name: way
    ${listener}
    message-bytes: ${MOST_KB}kb
    on-failure: { engine: deliver, overload: later, store: later }
judging: { workers: 1 }
dns:
  servers: ['127.0.0.1:9']
  query: 100ms
  message: 200ms
quarantine:
  release: smtp://127.0.0.1:${release}
`
}
