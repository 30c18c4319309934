import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { optionsFor, toHold } from '../../gateway/src/quarantine/opened.fixture.ts'
import { openQuarantine } from '../../gateway/src/quarantine/store.ts'
import { tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-cli-gateway-'))
const taken = createServer()
before(async () => {
  taken.listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  writeFileSync(join(folder, 'policy.yaml'), POLICY)
  writeFileSync(join(folder, 'empty'), ' \n')
})
after(() => {
  taken.close()
  rmSync(folder, { recursive: true })
})

const POLICY = 'rules:\n  - name: hold\n    when: { verdict: fraud }\n    do: hold\n'
const GOOD = `authserv-id: mx.inbox.example
reader: PK
mode: enforce
policy: policy.yaml
data: data
judging: { workers: 1 }
listeners:
  - name: in
    kind: milter
    address: 127.0.0.1:0
    on-failure: { engine: later, overload: later, store: later }
`

interface SetUp {
  readonly what: string
  /** Made of what is good. */
  readonly config?: (good: string) => string
  readonly policy?: string
  readonly says: RegExp
}

/** Those that a look at the files finds. */
const FILES: readonly SetUp[] = [
  {
    what: 'a key that nothing is called',
    config: (good) => good.replace('reader:', 'raeder:'),
    says: /gateway\.yaml:2: nothing is called raeder; right would be: reader/u,
  },
  {
    what: 'text that is no YAML',
    config: (good) => `${good}  - [\n`,
    says: /gateway\.yaml:\d+: this is no valid YAML/u,
  },
  {
    what: 'a policy that is missing',
    config: (good) => good.replace('policy.yaml', 'nowhere.yaml'),
    says: /gateway\.yaml:4: .*nowhere\.yaml cannot be read/u,
  },
  {
    what: 'a policy that is a folder',
    config: (good) => good.replace('policy.yaml', '.'),
    says: /gateway\.yaml:4: .* is no file/u,
  },
  {
    what: 'a token file that is missing',
    config: (good) => good.replace('milter', 'http\n    offers: [check]\n    token-file: nowhere'),
    says: /gateway\.yaml:\d+: .*nowhere cannot be read/u,
  },
  {
    what: 'a key file that is missing',
    config: (good) => `${good}desk: { url: 'https://desk.example', key-file: nowhere }\n`,
    says: /gateway\.yaml:\d+: .*nowhere cannot be read/u,
  },
  {
    what: 'a filter without a next server',
    config: (good) => good.replace('milter', 'smtp'),
    says: /listeners\[1\]\.next is missing; right would be: a next hop/u,
  },
  {
    what: 'release pages without digests',
    config: (good) => good.replace('milter', 'http\n    offers: [release]'),
    says: /there are no digests; right would be: a section digest/u,
  },
  {
    what: 'a rule on a listener that there is not',
    policy: POLICY.replace('{ verdict', '{ listener: out, verdict'),
    says: /policy\.yaml:\d+: there is no listener "out"/u,
  },
  {
    what: 'a rule that does what nothing does',
    policy: POLICY.replace('do: hold', 'do: hodl'),
    says: /policy\.yaml:4: .*hold/u,
  },
]

/** Those that only the start finds. */
const STARTS: readonly SetUp[] = [
  {
    what: 'a port that is in use',
    config: (good) => good.replace(':0\n', `:${(taken.address() as AddressInfo).port}\n`),
    says: /listener in: cannot listen at 127\.0\.0\.1:\d+: .*; stop the program that listens there/u,
  },
  {
    what: 'an address of another machine',
    config: (good) => good.replace('127.0.0.1:0', '192.0.2.1:8894'),
    says: /listener in: .*; choose an address that this machine has/u,
  },
  {
    what: 'a socket in a folder that is missing',
    config: (good) => good.replace('127.0.0.1:0', 'unix:nowhere/milter'),
    says: /listener in: cannot listen at .*nowhere\/milter/u,
  },
  {
    what: 'a data folder that is a file',
    config: (good) => good.replace('data: data', 'data: policy.yaml'),
    says: /policy\.yaml cannot be used for the data: .*; choose a folder/u,
  },
  {
    what: 'a secret that is damaged',
    config: (good) => good.replace('data: data', 'data: damaged'),
    says: /damaged cannot be used for the data: .*secret\.key does not hold 32 bytes/u,
  },
  {
    what: 'a token that is empty',
    config: (good) => good.replace('milter', 'http\n    offers: [check]\n    token-file: empty'),
    says: /listener in: check needs a token/u,
  },
]

async function refused({ config, policy, says }: SetUp, args: readonly string[]): Promise<void> {
  const file = join(folder, 'gateway.yaml')
  mkdirSync(join(folder, 'damaged'), { recursive: true })
  writeFileSync(join(folder, 'damaged', 'secret.key'), 'abc')
  writeFileSync(file, config?.(GOOD) ?? GOOD)
  writeFileSync(join(folder, 'policy.yaml'), policy ?? POLICY)
  const { status, err } = await tasdeeq(['gateway', '--config', file, ...args])
  assert.equal(status, 2, err)
  assert.match(err, says)
  assert.doesNotMatch(err, /\n\s+at /u, 'no stack')
}

describe('a set-up that is wrong is told at the start, with what to do', () => {
  for (const setUp of FILES)
    test(`${setUp.what}, by --check too`, async () => await refused(setUp, ['--check']))
  for (const setUp of STARTS) test(setUp.what, async () => await refused(setUp, []))
})

describe('the commands beside a gateway', () => {
  const file = join(folder, 'beside.yaml')
  before(() => {
    writeFileSync(join(folder, 'policy.yaml'), POLICY)
    writeFileSync(file, GOOD.replace('data: data', 'data: beside'))
  })
  const run = (...args: readonly string[]): ReturnType<typeof tasdeeq> =>
    tasdeeq([...args, '--config', file])

  test('say that nothing is there before the gateway was ever started', async () => {
    assert.match((await run('rehearsal')).out, /Nothing was rehearsed: .*mode: rehearse/u)
    assert.equal((await run('replay')).status, 0)
    assert.match((await run('quarantine', 'list')).err, /^0 messages/u)
  })
  test('take no path for the id of a message', async () => {
    for (const id of ['../../policy.yaml', '../'.repeat(12) + 'etc/passwd', '000000000-x', ''])
      for (const action of ['show', 'release', 'delete']) {
        const { status, err } = await run('quarantine', action, id)
        assert.equal(status, 1, err)
        assert.match(err, /there is no message|is not held/u)
      }
    assert.equal(readFileSync(join(folder, 'policy.yaml'), 'utf8'), POLICY)
  })
  test('do the same with every message they are given, and note who asked by sudo', async () => {
    const ids = await holdTwo(join(folder, 'beside', 'quarantine'))
    const args = ['quarantine', 'delete', ids[0] ?? '', 'nothing', ids[1] ?? '', '--config', file]
    const { status, out, err } = await tasdeeq(args, '', { SUDO_USER: 'hina' })
    assert.equal(status, 1)
    assert.equal(out, 'deleted\ndeleted\n')
    assert.match(err, /^tasdeeq: "nothing" is not held/u)
    for (const id of ids)
      assert.match((await run('quarantine', 'show', id)).out, /deleted by operator:hina as \S+\n/u)
  })
  test('list what is held, and nothing by its id', async () => {
    assert.match(
      (await run('quarantine', 'list', 'x')).err,
      /"x" is one argument too many for quarantine list/u,
    )
  })
})

/** Two messages in a quarantine that no gateway has open; their ids. */
async function holdTwo(place: string): Promise<readonly string[]> {
  await using quarantine = await openQuarantine(optionsFor(place, { now: Date.now }))
  const now = Date.now()
  const first = await quarantine.hold(toHold({ now }))
  const second = await quarantine.hold(toHold({ now, recipients: ['bilal@mail.example'] }))
  return [first.id, second.id]
}
