import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { deskCommand, startDesk, type DeskChild } from '../../desk/test/system/desk-child.ts'
import { tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-cli-desk-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Each reading worker takes a second to start. */
const oneWorker = join(folder, 'one-worker.yaml')
writeFileSync(oneWorker, 'reading: { workers: 1 }\n')

interface Wrong {
  readonly what: string
  readonly args: readonly string[]
  readonly says: RegExp
}

/** None of them needs a desk. */
const CALLS: readonly Wrong[] = [
  {
    what: 'serve with an argument',
    args: ['serve', 'now'],
    says: /"now" is one argument too many/u,
  },
  { what: 'a port that is none', args: ['serve', '--port', '70000'], says: /from 0 to 65535/u },
  { what: 'a user without a role', args: ['user', 'add', 'A', 'a@b.example'], says: /--role/u },
  {
    what: 'a role that there is not',
    args: ['user', 'add', 'A', 'a@b.example', '--role', 'king'],
    says: /must be one of analyst/u,
  },
  { what: 'a key for nobody', args: ['key', 'add'], says: /the name of a gateway/u },
  {
    what: 'a new key with another clearance',
    args: ['key', 'replace', 'mx', '--clearance', 'red'],
    says: /the gateway keeps the one it has/u,
  },
  { what: 'a backup to nowhere', args: ['backup'], says: /name one folder/u },
  { what: 'an export of nothing', args: ['export'], says: /say what: --what/u },
  {
    what: 'an export of reporters',
    args: ['export', '--what', 'reporters'],
    says: /campaigns, reports, indicators/u,
  },
  {
    what: 'a marking that there is not',
    args: ['export', '--what', 'reports', '--tlp', 'white'],
    says: /clear, green, amber/u,
  },
]

describe('a wrong call of a desk’s command says what would be right', () => {
  for (const { what, args, says } of CALLS)
    test(what, async () => {
      const { status, err } = await tasdeeq(args)
      assert.equal(status, 2, err)
      assert.match(err, says)
      assert.doesNotMatch(err, /\n\s+at /u, 'no stack')
    })
})

describe('what keeps a desk from starting is told with what to do', () => {
  test('a setting that nothing is called', async () => {
    const config = join(folder, 'desk.yaml')
    writeFileSync(config, 'listen: 127.0.0.1:0\naprovals: 2\n')
    const { status, err } = await tasdeeq(['serve', '--config', config])
    assert.equal(status, 2)
    assert.match(err, /desk\.yaml:2: nothing is called aprovals; right would be: approvals/u)
  })
  test('a port that is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const port = String((taken.address() as AddressInfo).port)
    const { status, err } = await tasdeeq(['serve', '--port', port, '--data', join(folder, 'none')])
    taken.close()
    assert.equal(status, 2)
    assert.match(err, /cannot listen at 127\.0\.0\.1:\d+: .*stop the program that listens there/u)
  })
  test('a user with an address that is none: no desk is begun for that', async () => {
    const data = join(folder, 'never')
    const { status, err } = await tasdeeq([
      'user',
      'add',
      'A',
      'nowhere',
      '--role',
      'admin',
      '--data',
      data,
    ])
    assert.equal(status, 1)
    assert.match(err, /^tasdeeq: email: this is no mail address/u)
    assert.equal(existsSync(data), false)
  })
  test('a data folder that is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { status, err } = await tasdeeq(['serve', '--port', '0', '--data', file])
    assert.equal(status, 2)
    assert.match(err, /file cannot be used for the data: .*choose a folder/u)
  })
  test('what fails last, when all else is open, leaves no process behind', async () => {
    const data = join(folder, 'blocked')
    mkdirSync(join(data, 'operator.sock'), { recursive: true })
    const args = ['serve', '--port', '0', '--data', data, '--config', oneWorker]
    const { status, err } = await tasdeeq(args)
    assert.equal(status, 2)
    assert.match(err, /cannot take commands of its operator/u)
  })
  test('a backup that is not there, and a folder that is none', async () => {
    const into = ['--data', join(folder, 'nowhere')]
    const none = await tasdeeq(['restore', join(folder, 'no-backup'), ...into])
    assert.equal(none.status, 1)
    assert.match(none.err, /there is no folder .*no-backup/u)
    const other = await tasdeeq(['restore', folder, ...into])
    assert.equal(other.status, 1)
    assert.match(other.err, /holds no backup that was finished; name the folder/u)
  })
  test('a folder that cannot be made, rather than to try for ever', async () => {
    const { status, err } = await tasdeeq(['serve', '--data', '/proc/tasdeeq/data', '--port', '0'])
    assert.equal(status, 2, err)
    assert.match(err, /\/proc\/tasdeeq\/data cannot be used for the data: ENOENT/u)
  })
  test('a folder in which there is no desk, for what needs one', async () => {
    const { status, err } = await tasdeeq(['verify-log', '--data', join(folder, 'nowhere')])
    assert.equal(status, 1)
    assert.match(err, /there is no desk in .*nowhere; name its folder by --data/u)
  })
})

test('an exported log is verified without a desk', async () => {
  const file = join(folder, 'tasdeeq-log.ndjson')
  const event = {
    actor: { kind: 'desk' },
    body: {},
    kind: 'exported',
    seq: 1,
    subject: 'log',
    time: 7,
    tool: 'web',
  }
  const hash = createHash('sha256').update(Buffer.alloc(32)).update(JSON.stringify(event))
  const line = JSON.stringify({ ...event, hash: hash.digest('hex') })
  writeFileSync(file, `${line}\n`)
  const whole = await tasdeeq(['verify-log', file])
  assert.equal(whole.status, 0, whole.err)
  assert.match(whole.out, /^The log is whole: 1 event, the last with hash [0-9a-f]{64}\n$/u)
  writeFileSync(file, `${line.replace('"time":7', '"time":8')}\n`)
  const changed = await tasdeeq(['verify-log', file])
  assert.equal(changed.status, 1)
  assert.match(changed.err, /is not whole: event 1: it is not what was appended/u)
})

test('a user of a folder without a desk is told that one is begun there', async () => {
  const setting = { data: join(folder, 'begun'), config: oneWorker }
  const add = (email: string): ReturnType<typeof deskCommand> =>
    deskCommand(setting, ['user', 'add', 'Ada', email, '--role', 'admin'])
  const first = await add('ada@desk.example')
  assert.equal(first.status, 0, first.err)
  assert.match(first.err, /there is no desk in .*begun yet: a new one is begun/u)
  const second = await add('bea@desk.example')
  assert.equal(second.status, 0, second.err)
  assert.equal(second.err, '')
})

describe('while a desk runs', () => {
  const setting = { data: join(folder, 'data'), config: oneWorker }
  let desk: DeskChild
  before(async () => {
    desk = await startDesk(setting)
  })

  test('a second one on its data is refused', async () => {
    const { status, err } = await deskCommand(setting, ['serve', '--port', '0'])
    assert.equal(status, 2)
    assert.match(err, /is in use: process \d+ has it open; stop that desk/u)
  })

  test('a name that would break a line or be obeyed by a terminal is refused in words', async () => {
    for (const args of [
      ['key', 'add', 'mx\u001b[31m'],
      ['user', 'add', 'A\nB', 'ab@desk.example', '--role', 'analyst'],
    ]) {
      const { status, out, err } = await deskCommand(setting, args)
      assert.equal(status, 1)
      assert.equal(out, '')
      assert.match(err, /^tasdeeq: name: a name has 1 to 100 characters on one line/u)
    }
  })

  test('users and gateways are added, and what a gateway reports is there', async () => {
    const added = await deskCommand(setting, [
      'user',
      'add',
      'Ada',
      'ada@desk.example',
      '--role',
      'admin',
    ])
    assert.equal(added.status, 0, added.err)
    assert.match(added.out, /First password, shown this once: \S{12,}/u)
    const again = await deskCommand(setting, [
      'user',
      'add',
      'Ada',
      'ada@desk.example',
      '--role',
      'admin',
    ])
    assert.equal(again.status, 1)
    assert.match(again.err, /somebody has this address already/u)
    const { out } = await deskCommand(setting, ['key', 'add', 'mx', '--json'])
    const { key } = JSON.parse(out) as { readonly key: string }
    const response = await fetch(`${desk.address()}/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Pay the fee at https://fee.example today.', channel: 'sms' }),
    })
    assert.equal(response.status, 201)
    const exported = await deskCommand(setting, ['export', '--what', 'reports', '--tlp', 'red'])
    assert.equal(exported.out.trim().split('\n').length, 1, exported.err)
    const clear = await deskCommand(setting, ['export', '--what', 'reports', '--format', 'csv'])
    assert.match(clear.err, /^\d reports, up to TLP:CLEAR/mu)
  })

  test('a gateway’s key is replaced, and a second gateway of its name is refused', async () => {
    const key = (...words: readonly string[]): ReturnType<typeof deskCommand> =>
      deskCommand(setting, ['key', ...words])
    assert.equal((await key('add', 'mx2', '--json')).status, 0)
    const again = await key('add', 'MX2')
    assert.equal(again.status, 1)
    assert.match(again.err, /called MX2 already; .*tasdeeq key replace/u)
    const replaced = await key('replace', 'mx2')
    assert.equal(replaced.status, 0, replaced.err)
    assert.match(replaced.out, /opens nothing any more\.\nIts key, shown this once: tdq_\S{43}\n/u)
    const none = await key('replace', 'mx3')
    assert.equal(none.status, 1)
    assert.match(none.err, /no gateway is called mx3; make it with: tasdeeq key add/u)
  })

  test('a backup of it is put back elsewhere', async () => {
    const backup = join(folder, 'backup')
    const made = await deskCommand(setting, ['backup', backup, '--keys'])
    assert.equal(made.status, 0, made.err)
    assert.match(made.out, /\d+ events and 1 content are in/u)
    const other = { data: join(folder, 'other') }
    const back = await deskCommand(other, ['restore', backup])
    assert.equal(back.status, 0, back.err)
    const log = await deskCommand(other, ['verify-log', '--json'])
    assert.equal(log.status, 0, log.err)
    const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as {
      readonly hash: string
    }
    assert.equal((JSON.parse(log.out) as { readonly head: string }).head, manifest.hash)
  })

  test('SIGTERM ends it with status 0, and the next finds everything', async () => {
    assert.equal(await desk.stop(), 0)
    const { status, out } = await deskCommand(setting, [
      'export',
      '--what',
      'reports',
      '--tlp',
      'red',
    ])
    assert.equal(status, 0)
    assert.equal(out.trim().split('\n').length, 1)
  })
})
