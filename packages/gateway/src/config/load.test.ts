import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { ConfigProblem } from '@tasdeeq/host/settings'
import { loadConfig } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-config-'))
after(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'policy.yaml'), '')
writeFileSync(join(folder, 'token'), 'secret')

const EXAMPLE = new URL('../../examples/gateway.yaml', import.meta.url).pathname

const LEAST = `authserv-id: MX.our.example
reader: PK
mode: rehearse
policy: policy.yaml
listeners:
  - name: mx
    kind: milter
    address: unix:run/milter
    on-failure: { engine: deliver, overload: later, store: later }
`

const WEB = `  - name: web
    kind: http
    address: 127.0.0.1:0
    offers: [release]
    on-failure: { engine: later, overload: later, store: later }
`

function written(text: string): string {
  const file = join(folder, 'gateway.yaml')
  writeFileSync(file, text)
  return file
}

/** Lines and what is wrong there. */
function problems(text: string): readonly string[] {
  try {
    loadConfig(written(text))
  } catch (error) {
    assert.ok(error instanceof ConfigProblem)
    return error.problems.map(({ line, wrong, right }) => `${line}: ${wrong} -> ${right}`)
  }
  return []
}

test('the example is complete, and starts with rehearsing', () => {
  const config = loadConfig(EXAMPLE)
  assert.equal(config.mode, 'rehearse')
  assert.deepEqual(
    config.listeners.map(({ name }) => name),
    ['postfix', 'web'],
  )
})

test('the example with everything switched on is good too', () => {
  // What is switched off has its sign right before it, or before the white space it is indented by.
  const all = readFileSync(EXAMPLE, 'utf8')
    .replace(/^( *)#(?=[a-z-]| {2})/gmu, '$1')
    .replaceAll('/etc/tasdeeq/token', 'token')
    .replace('/etc/tasdeeq/desk-key', 'token')
    .replace('[health, metrics]', '[check, health, metrics, release]')
  const config = loadConfig(written(all))
  assert.deepEqual(
    config.listeners.map(({ kind }) => kind),
    ['milter', 'smtp', 'http'],
  )
  assert.equal(config.digest?.link, 'https://mail.example.org/held')
  assert.equal(config.desk?.keyFile, join(folder, 'token'))
})

test('what must be said is enough, and paths count from the folder of the file', () => {
  const config = loadConfig(written(LEAST))
  assert.equal(config.authservId, 'mx.our.example')
  assert.equal(config.policy, join(folder, 'policy.yaml'))
  assert.deepEqual(config.listeners[0]?.address, { kind: 'unix', path: join(folder, 'run/milter') })
  assert.equal(config.data, '/var/lib/tasdeeq')
  assert.ok(config.judging.workers >= 1)
  assert.deepEqual(config.authentication.trustedSealers, [])
})

test('names of forwarders are brought into small letters', () => {
  const text = `${LEAST}authentication: { trusted-sealers: [Lists.Example.Org] }\n`
  const { authentication } = loadConfig(written(text))
  assert.deepEqual(authentication.trustedSealers, ['lists.example.org'])
})

test('every problem is told at once, with its line and what would be right', () => {
  const text = LEAST.replace('reader: PK', 'raeder: PK')
    .replace('rehearse', 'rehearsal')
    .replace('later, store: later', 'tomorrow')
  assert.deepEqual(problems(text), [
    "1: reader is missing -> the readers' country in two letters (ISO 3166-1), such as PK",
    '2: nothing is called raeder -> reader',
    '3: mode cannot be used: "rehearsal" -> rehearse (tells what it would do) or enforce (does it)',
    '9: listeners[1].on-failure.overload cannot be used: "tomorrow" -> deliver (let the mail pass unchecked) or later (have it sent again)',
    '9: listeners[1].on-failure.store is missing -> deliver (let the mail pass unchecked) or later (have it sent again)',
  ])
})

describe('what fits by itself and not together', () => {
  const digest = `digest:\n  from: a@our.example\n  link: https://our.example/held/\n`
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'two of a name',
      LEAST + WEB.replace('name: web', 'name: mx'),
      /^10: two listeners are called mx/u,
    ],
    [
      'two of an address',
      LEAST + WEB.replace('127.0.0.1:0', 'unix:run/milter'),
      /^12: another listener has this address/u,
    ],
    ['a digest without release', `${LEAST}${WEB}${digest}`, /^15: a digest offers to release/u],
    [
      'a digest without its page',
      `${LEAST}quarantine: { release: "smtp://127.0.0.1:25" }\n${digest}`,
      /^11: the links of a digest/u,
    ],
    ['an open check', LEAST + WEB.replace('[release]', '[check]'), /^13: check would be open/u],
    [
      'a token file that is not there',
      LEAST + WEB.replace('[release]', '[check]\n    token-file: none'),
      /^14: .*none cannot be read/u,
    ],
    ['a policy that is not there', LEAST.replace('policy.yaml', 'none.yaml'), /^4: .*none\.yaml/u],
    ['slow DNS', `${LEAST}dns: { message: 30s }\n`, /^10: DNS may take all the time/u],
    ['a query over all', `${LEAST}dns: { query: 5s }\n`, /^10: one query may take longer/u],
    [
      'release into itself',
      `${LEAST}quarantine: { release: "lmtp:unix:run/milter" }\n`,
      /^10: quarantine\.release is a listener of this gateway/u,
    ],
    [
      'a filter into itself',
      LEAST.replace('kind: milter', 'kind: smtp\n    next: smtp:unix:run/milter'),
      /^8: what this listener delivers would come back/u,
    ],
  ]
  for (const [name, text, expected] of cases) {
    test(`${name} is told`, () => assert.match(problems(text).join('\n'), expected))
  }
  test('a digest with release, and a page, is good', () => {
    const release = 'quarantine: { release: "smtp://127.0.0.1:25" }\n'
    const config = loadConfig(written(LEAST + WEB + release + digest))
    assert.deepEqual(config.digest?.via, config.quarantine.release)
    assert.equal(config.digest?.link, 'https://our.example/held')
  })
})

describe('values', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['authserv-id', 'mx'],
    ['authserv-id', '"mx.our.example; x"'],
    ['data', '"a\\nb"'],
    ['judging', '{ time: 10 }'],
    ['judging', '{ time: 10 s }'],
    ['judging', '{ time: 99999d }'],
    ['judging', '{ waiting-bytes: 1tb }'],
    ['judging', '{ workers: 1.5 }'],
    ['dns', '{ servers: [dns.example] }'],
    ['dns', '{ servers: ["127.0.0.1:99999"] }'],
    ['authentication', '{ trusted-sealers: ["*.example"] }'],
    ['authentication', '{ trusted-sealers: lists.example }'],
    ['quarantine', '{ release: "127.0.0.1:25" }'],
    ['quarantine', '{ release: "smtp://127.0.0.1:0" }'],
    ['quarantine', '{ release: "smtp://unix:/run/x" }'],
    ['desk', '{ url: "http://desk.example", key-file: token }'],
    ['desk', '{ url: "https://desk.example/?a", key-file: token }'],
    ['desk', '{ url: "https://desk.example", key-file: token, protection: { public-key: short } }'],
    ['log', '{ level: verbose }'],
  ]
  for (const [key, value] of bad) {
    test(`${key}: ${value} is refused with its line`, () => {
      const text = `${LEAST.replace('authserv-id', key === 'authserv-id' ? '#' : 'authserv-id')}${key}: ${value}\n`
      const found = problems(text)
      assert.equal(found.length, 1, found.join('\n'))
      assert.ok(found[0]?.startsWith('10: '), found.join())
    })
  }
})

test('a duration or a size that does not fit is told with how one is written', () => {
  const slow = problems(`${LEAST}judging: { time: 10 minutes }\n`).join()
  assert.match(slow, /^10: judging\.time does not fit.* -> a duration from .* such as .*10m/u)
  const large = problems(`${LEAST}judging: { waiting-bytes: 128 m }\n`).join()
  assert.match(
    large,
    /^10: judging\.waiting-bytes does not fit.* -> a size from .* such as .*25mb/u,
  )
})

test('what is no YAML, what multiplies, and what cannot be read is told', () => {
  assert.match(problems('a: [1\n').join(), /no valid YAML/u)
  assert.match(problems('a: 1\na: 2\n').join(), /^2: this is no valid YAML.* -> this name once/u)
  assert.match(problems('a: @b.example\n').join(), /^1: .* -> the value in quotes/u)
  assert.match(problems('a:\n\tb: 1\n').join(), /^2: .* -> blanks instead of tabs/u)
  const bomb = Array.from({ length: 8 }, (_, at) => {
    const below = at === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')
    return `a${at}: &a${at} [${below}]`
  })
  assert.match(problems(bomb.join('\n')).join(), /multiply too often/u)
  assert.match(problems(`# ${'x'.repeat(5 * 1024 * 1024)}`).join(), /over 4 megabytes/u)
  assert.throws(
    () => loadConfig(join(folder, 'nowhere.yaml')),
    /nowhere\.yaml: there is no such file; right would be: --config/u,
  )
  assert.throws(() => loadConfig(folder), /: the file cannot be read/u)
  for (const nothing of ['', '# only words\n'])
    assert.match(
      problems(nothing).join('\n'),
      /^1: authserv-id is missing -> .*\n1: reader is missing/u,
    )
  assert.match(problems('just text').join(), /^1: the file cannot be used/u)
})
