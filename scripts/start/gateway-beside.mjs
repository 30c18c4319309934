import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askCommand, startCommand } from './child.mjs'

/** A gateway beside the desk, in rehearsal: it reports to the desk, follows its protection, and changes no mail. */
export async function startGateway(data, desk) {
  const folder = join(data, 'gateway-beside')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await settle(folder, { data, desk })
  return startCommand(['gateway', '--config', join(folder, 'gateway.yaml')])
}

/** Its key and token are made once; where the desk is, may change with every start. */
async function settle(folder, { data, desk }) {
  const key = join(folder, 'key')
  if (!existsSync(key))
    secret(key, askCommand(['key', 'add', 'gateway-beside', '--data', data]).key)
  const token = join(folder, 'token')
  if (!existsSync(token)) secret(token, randomBytes(24).toString('base64url'))
  const { publicKey } = await (await fetch(`${desk}/protection/key`)).json()
  writeFileSync(join(folder, 'policy.yaml'), POLICY)
  writeFileSync(join(folder, 'gateway.yaml'), configuration(desk, publicKey))
}

function secret(path, text) {
  writeFileSync(path, `${text}\n`, { mode: 0o600 })
}

const POLICY = `# What would be done with which mail. See docs/policy.md.
rules:
  - name: fraud
    when: { verdict: fraud }
    do: hold
`

function configuration(desk, publicKey) {
  return `# Written by npm start; docs/gateway.md tells how a real one is set up.
authserv-id: mx.inbox.example
reader: PK
mode: rehearse
policy: policy.yaml
data: data
judging: { workers: 1 }
listeners:
  - name: web
    kind: http
    address: 127.0.0.1:0
    offers: [check, health, metrics]
    token-file: token
    on-failure: { engine: later, overload: later, store: later }
  - name: mail
    kind: milter
    address: 127.0.0.1:0
    on-failure: { engine: deliver, overload: later, store: later }
desk:
  url: ${desk}
  key-file: key
  protection:
    public-key: ${publicKey}
`
}
