import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { deskCommand, type DeskChild } from '../../../desk/test/system/desk-child.ts'
import { startGateway, type GatewayChild } from '../../../gateway/test/system/gateway-child.ts'

const TOKEN = 'a-token-of-this-test'

const POLICY = `rules:
  - name: refuse fraud
    when: { verdict: fraud }
    do: { reject: 'This message was refused.' }
`

/** A desk, and a gateway that follows it. */
export interface Place {
  readonly desk: DeskChild
  readonly gateway: GatewayChild
  /** Of the gateway, at the desk. */
  readonly key: string
  readonly check: (mail: string) => Promise<Checked>
}

export interface Checked {
  readonly verdict: string
  readonly actions: readonly { readonly action: string }[]
  readonly findings: readonly { readonly id: string }[]
  readonly reason: { readonly en: string }
}

export async function openPlace(desk: DeskChild, folder: string): Promise<Place> {
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
