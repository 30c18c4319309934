import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGateway } from '../../gateway/test/system/gateway-child.ts'
import { openNextHop } from '../../gateway/test/next-hop.ts'
import { openRawClient } from '../../gateway/test/smtp-client.ts'
import { addedGateway } from '../../desk/test/people.ts'
import type { OpenConsole } from './console.ts'

/** A gateway in a process of its own between two mail servers, which knows what this desk publishes. */
export interface MailGateway extends AsyncDisposable {
  /** Sends a mail through it, and gives the last answer. */
  readonly send: (mail: string) => Promise<string>
  /** What it says of a mail to a program that asks. */
  readonly explain: (mail: string) => Promise<Explained>
  /** How many mails came out at the other end. */
  readonly delivered: () => number
}

export interface Explained {
  readonly findings: readonly { readonly id: string }[]
  readonly reason: Readonly<Record<'en' | 'ur', string>>
}

const TOKEN = 'a-token-of-this-test'

/** Only what people decided is refused, so that it is seen what the decision does. */
const POLICY = `rules:
  - name: refuse what people decided
    when: { finding: reported-campaign }
    do: { reject: 'People reported this as fraud. Ask the office by telephone.' }
`

export async function openMailGateway({ api, address }: OpenConsole): Promise<MailGateway> {
  await using opened = new AsyncDisposableStack()
  const next = opened.use(await openNextHop())
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-journey-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  const { key } = await addedGateway(api.desk, 'North mail')
  const told = await api.call({ path: '/protection/key' })
  const { publicKey } = told.value as { readonly publicKey: string }
  for (const [name, text] of Object.entries({ key, token: TOKEN }))
    writeFileSync(join(folder, name), `${text}\n`)
  const { address: at } = next.next
  const { port } = at as Extract<typeof at, { kind: 'tcp' }>
  const config = configOf({ folder, desk: address, publicKey, port })
  const child = await startGateway({ policy: POLICY, config })
  opened.defer(async () => {
    await child.stop()
  })
  const rest = opened.move()
  return {
    send: (mail) => sent(join(folder, 'smtp'), mail),
    explain: (mail) => explained(join(folder, 'check'), mail),
    delivered: () => next.got.length,
    [Symbol.asyncDispose]: () => rest.disposeAsync(),
  }
}

interface Wiring {
  readonly folder: string
  readonly desk: string
  readonly publicKey: string
  /** Of the next mail server. */
  readonly port: number
}

function configOf({ folder, desk, publicKey, port }: Wiring): string {
  return `authserv-id: mx.home.example
reader: PK
mode: enforce
policy: policy.yaml
data: DATA
listeners:
  - name: filter
    kind: smtp
    address: unix:${folder}/smtp
    next: smtp://127.0.0.1:${port}
    on-failure: { engine: later, overload: later, store: later }
  - name: check
    kind: http
    address: unix:${folder}/check
    offers: [check]
    token-file: ${folder}/token
    on-failure: { engine: later, overload: later, store: later }
judging: { workers: 1 }
dns: { servers: ["127.0.0.1:1"], query: 50ms, message: 100ms }
desk:
  url: ${desk}
  key-file: ${folder}/key
  protection: { public-key: ${publicKey} }
`
}

async function sent(path: string, mail: string): Promise<string> {
  await using client = await openRawClient({ kind: 'unix', path })
  await client.reply()
  await client.ask('EHLO sender.example')
  await client.ask('MAIL FROM:<office@sender.example>')
  await client.ask('RCPT TO:<reader@home.example>')
  await client.ask('DATA')
  client.send(mail.replaceAll(/\r?\n/gu, '\r\n').replaceAll('\r\n.', '\r\n..'))
  return await client.ask('\r\n.')
}

async function explained(socketPath: string, mail: string): Promise<Explained> {
  const path = '/check?mail-from=office@sender.example&rcpt=reader@home.example'
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822' }
  const asked = request({ socketPath, path, method: 'POST', headers })
  asked.end(mail)
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const pieces = (await response.toArray()) as Buffer[]
  return JSON.parse(Buffer.concat(pieces).toString()) as Explained
}
