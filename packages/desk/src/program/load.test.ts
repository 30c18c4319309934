import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { ConfigProblem } from '@tasdeeq/host/settings'
import type { DeskConfig } from './config.ts'
import { loadDeskConfig } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-desk-load-'))
after(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'secret'), 'very-secret\n')
writeFileSync(join(folder, 'database'), 'postgresql://desk:pass-word@127.0.0.1/desk\n')

function load(text: string): Promise<DeskConfig> {
  const file = join(folder, 'desk.yaml')
  writeFileSync(file, text)
  return loadDeskConfig({ file, environment: {} })
}

test('without a file everything has a default', async () => {
  const config = await loadDeskConfig({ data: join(folder, 'data'), environment: {} })
  assert.deepEqual(config.listen, { host: '127.0.0.1', port: 8025 })
  assert.equal(config.publicUrl, 'http://localhost:8025')
  assert.equal(config.data, join(folder, 'data'))
  assert.deepEqual(config.database, { kind: 'embedded' })
  assert.deepEqual(config.blobs, { kind: 'folder' })
  assert.equal(config.approvals, 1)
  assert.equal(config.reader, 'PK')
  assert.equal(config.mailbox, undefined)
  assert.deepEqual(config.authentication.trustedHosts, [])
  assert.deepEqual(config.retention, { decisions: 365 * 86_400_000 })
  assert.ok(config.reading.workers >= 1)
})

test('a file of comments alone says as much as none', async () => {
  assert.equal((await load('# listen: 127.0.0.1:9000\n')).publicUrl, 'http://localhost:8025')
})

test('options go before the file, and the environment names the server', async () => {
  const file = join(folder, 'small.yaml')
  writeFileSync(file, 'listen: 127.0.0.1:9000\ndata: here\n')
  const environment = { DATABASE_URL: 'postgres://desk@127.0.0.1:5432/desk' }
  const config = await loadDeskConfig({ file, port: 0, data: '/elsewhere', environment })
  assert.deepEqual(config.listen, { host: '127.0.0.1', port: 0 })
  assert.equal(config.data, '/elsewhere')
  assert.deepEqual(config.database, { kind: 'server', url: environment.DATABASE_URL })
  assert.equal((await loadDeskConfig({ file, environment: {} })).data, join(folder, 'here'))
})

test('a whole file is read, with its secrets from files of their own', async () => {
  const config = await load(`data: data
listen: 0.0.0.0:8025
public-url: https://report.desk.example/
database: { url-file: database }
blobs:
  kind: s3
  endpoint: https://s3.desk.example
  bucket: reports
  access-key: AKEXAMPLE
  secret-key-file: secret
mailbox:
  listen: 127.0.0.1:8026
  addresses: [Report@desk.example]
  via: smtp://127.0.0.1:25
  from: noreply@desk.example
imap:
  url: imaps://report@mail.desk.example
  password-file: secret
  every: 30s
reading: { workers: 3 }
authentication: { trusted-hosts: [MX.desk.example] }
approvals: 2
block-time: 30d
proxies: [10.0.0.0/8]
`)
  assert.equal(config.publicUrl, 'https://report.desk.example')
  assert.equal(config.database.kind === 'server' && config.database.url.includes('pass-word'), true)
  assert.equal(config.blobs.kind === 's3' && config.blobs.secretKey, 'very-secret')
  assert.deepEqual(config.mailbox, {
    listen: { host: '127.0.0.1', port: 8026, protocol: 'lmtp' },
    addresses: ['report@desk.example'],
    via: { host: '127.0.0.1', port: 25 },
    from: 'noreply@desk.example',
  })
  assert.deepEqual(config.imap, {
    url: 'imaps://report@mail.desk.example',
    passwordFile: join(folder, 'secret'),
    folder: 'INBOX',
    every: 30_000,
  })
  assert.equal(config.reading.workers, 3)
  assert.deepEqual(config.authentication.trustedHosts, ['mx.desk.example'])
  assert.equal(config.blockTime, 30 * 86_400_000)
})

const WRONG: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  [
    'a slip of the finger',
    'reader: PK\naprovals: 1\n',
    /:2: .*aprovals; right would be: approvals/u,
  ],
  ['too many approvals', 'approvals: 9\n', /:1: approvals cannot be used: "9"; .*from 0 to 3/u],
  ['contents kept for an hour', 'retention: { contents: 1h }\n', /:1: retention\.contents/u],
  ['a socket', 'listen: unix:/run/desk\n', /:1: listen names a socket; right/u],
  ['no public address', '\nlisten: 0.0.0.0:8025\n', /:2: .*public-url: https/u],
  ['a public address without TLS', 'public-url: http://desk.example\n', /:1: public-url/u],
  ['a secret that is missing', 'database: { url-file: nowhere }\n', /nowhere cannot be read/u],
  ['a database of another kind', 'database: { url-file: secret }\n', /is no URL; right/u],
  [
    'a mail server without a name',
    'authentication:\n  trusted-hosts: [mx]\n',
    /:2: .*host name of your mail server/u,
  ],
  [
    'receipts that come back',
    'mailbox:\n  listen: 127.0.0.1:25\n  addresses: [r@desk.example]\n  from: r@desk.example\n  via: smtp://127.0.0.1:25\n',
    /:5: receipts would come back/u,
  ],
  [
    'a password in an address',
    'imap:\n  url: imaps://a:b@mail.example\n  password-file: secret\n',
    /:2: imap\.url/u,
  ],
]

describe('a file that cannot be used is told with its line and what would be right', () => {
  for (const [what, text, says] of WRONG)
    test(what, async () => {
      await assert.rejects(load(text), (error) => {
        assert.ok(error instanceof ConfigProblem)
        assert.match(error.message, says)
        assert.doesNotMatch(error.message, /very-secret/u)
        return true
      })
    })
})

test('the address of the database is never repeated: a password may stand in it', async () => {
  const environment = { DATABASE_URL: 'mysql://desk:pass-word@127.0.0.1/desk' }
  await assert.rejects(loadDeskConfig({ environment }), (error: Error) => {
    assert.match(error.message, /^the environment: DATABASE_URL: this URL begins with mysql:/u)
    assert.doesNotMatch(error.message, /pass-word/u)
    return true
  })
})

test('files with secrets that everybody may read are told of, one each', async () => {
  const imap =
    'imap: { url: "imaps://reports@mail.example.org/", password-file: secret, folder: INBOX, every: 1m }\n'
  const text = `database: { url-file: database }\n${imap}`
  for (const [mode, count] of [
    [0o644, 2],
    [0o640, 0],
  ] as const) {
    for (const file of ['secret', 'database']) chmodSync(join(folder, file), mode)
    const { warnings = [] } = await load(text)
    assert.equal(warnings.length, count, warnings.join('\n'))
    for (const warning of warnings) assert.match(warning, /run: chmod 600 '/u)
  }
})
