import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Sender, SenderHistory } from '@tasdeeq/engine'
import { quiet } from '../../test/smtp-place.ts'
import type { Judged } from '../judged.ts'
import { unchanged, type Disposition } from '../outcome.ts'
import type { Log } from '../running.ts'
import { openLookUp } from './history.ts'
import { openKeys } from './keys.ts'
import type { Judgement } from './remember.ts'
import { openSenders, type Senders } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-senders-'))
after(() => rmSync(folder, { recursive: true }))

const SECRET = new Uint8Array(32).fill(7)
const DAY = 86_400_000
const START = Date.UTC(2026, 10, 1, 12)
const SHOP = 'orders@shop.example'

function open(name: string, { secret = SECRET, entries = 1_000, log = quiet } = {}) {
  const data = join(folder, name)
  return openSenders({ data, secret, entries, keep: 400 * DAY, log })
}

/** A sender as the engine tells of him. */
function sender(
  address: string,
  displayName = '',
  kind: 'ordinary' | 'free-mail' = 'ordinary',
): Sender {
  const host = address.split('@')[1] ?? ''
  return {
    address,
    displayName,
    domain: { host, registrable: host, kind, usedBy: [], officialWords: [] },
    authentication: {
      spf: 'pass',
      dkim: 'pass',
      dkimDomains: [host],
      dmarc: 'pass',
      arc: 'none',
      by: 'mailauth',
    },
    aligned: 'proven',
  }
}

const found = ({ known }: Senders, who: Sender, day = 0): SenderHistory | undefined =>
  openLookUp(known)(who, START + day * DAY)

interface Mail {
  readonly verdict?: Judged['verdict']
  readonly day?: number
  readonly name?: string
  readonly proven?: boolean
  readonly disposition?: Disposition
  /** Of our own user. */
  readonly login?: string
  readonly to?: readonly string[]
}

function mail(from: string, about: Mail = {}): Judgement {
  const { verdict = 'clear', name = '', proven = true } = about
  const domain = from.split('@')[1] ?? ''
  const author = { address: from, ...(domain !== 'gmail.com' && { domain }) }
  const judged: Judged = {
    ...NOTHING_FOUND,
    verdict,
    from: { name, address: from },
    ...(proven && { proven: author }),
  }
  return { ...became(from, about), judged }
}

const NOTHING_FOUND: Omit<Judged, 'verdict' | 'from'> = {
  probability: 0,
  probabilities: { fraud: 0, unwanted: 0, genuine: 1 },
  findings: [],
  quoted: [],
  reason: { en: '', ur: '' },
  subject: 'Tea',
  sealed: false,
  anomalies: [],
  versions: { engine: '0', knowledge: '0' },
  ms: 1,
}

function became(
  mailFrom: string,
  { day = 0, disposition = 'deliver', to, login }: Mail,
): Pick<Judgement, 'arrival' | 'outcome'> {
  const recipients = to ?? ['reader@inbox.example']
  return {
    arrival: {
      id: 'a',
      raw: new Uint8Array(),
      received: START + day * DAY,
      listener: 'in',
      client: {},
      mailFrom,
      recipients,
      answers: 'one',
      ...(login !== undefined && { authenticatedAs: login }),
    },
    outcome: {
      kind: 'settled',
      recipients: recipients.map((address) => ({ address, disposition })),
      edits: unchanged,
    },
  }
}

test('days on which honest, proven mail arrived are counted, each once, of the whole domain', async () => {
  await using senders = await open('days')
  for (const day of [0, 0, 3, 20]) senders.remember(mail(SHOP, { day }))
  const history = { writtenTo: false, days: 3, age: 20, ofDomain: true, ownName: false }
  assert.deepEqual(found(senders, sender(SHOP), 20), history)
  assert.deepEqual(found(senders, sender('help@shop.example'), 25), { ...history, age: 25 })
  assert.equal(found(senders, sender('orders@other.example'), 20), undefined)
})

test('of free mail the address counts, and not the domain', async () => {
  await using senders = await open('free')
  for (const day of [0, 9, 18]) senders.remember(mail('ayesha@gmail.com', { day }))
  assert.equal(found(senders, sender('ayesha@gmail.com', '', 'free-mail'), 18)?.days, 3)
  assert.equal(found(senders, sender('nadia@gmail.com', '', 'free-mail'), 18), undefined)
})

test('what is not proven, not delivered, or not honest counts for nothing', async () => {
  await using senders = await open('nothing')
  senders.remember(mail(SHOP, { proven: false }))
  senders.remember(mail(SHOP, { disposition: 'hold' }))
  for (const verdict of ['suspicious', 'unwanted', 'fraud'] as const)
    senders.remember(mail(SHOP, { verdict }))
  const later = { kind: 'later', reply: { code: 451, enhanced: '4.3.0', text: '' } } as const
  senders.remember({ ...mail(SHOP), outcome: later })
  assert.equal(found(senders, sender(SHOP)), undefined)
})

test('whoever sends a fraud begins anew, whether or not it was held', async () => {
  await using senders = await open('fraud')
  for (const day of [0, 10, 20]) senders.remember(mail(SHOP, { day }))
  senders.remember(mail(SHOP, { verdict: 'fraud', day: 21, disposition: 'hold' }))
  assert.equal(found(senders, sender(SHOP), 21)?.days, 0)
  senders.remember(mail(SHOP, { day: 22 }))
  const { days, age } = found(senders, sender(SHOP), 30) ?? {}
  assert.deepEqual([days, age], [1, 8])
})

test('what people say of held mail counts as a day, or takes the days away', async () => {
  await using senders = await open('corrected')
  const author = { address: SHOP, domain: 'shop.example' }
  const said = (is: 'honest' | 'fraud', day: number): void =>
    senders.correct({ author, is, time: START + day * DAY })
  said('fraud', 0)
  assert.equal(found(senders, sender(SHOP)), undefined)
  for (const day of [0, 0, 9]) said('honest', day)
  senders.remember(mail(SHOP, { day: 9 }))
  assert.equal(found(senders, sender('help@shop.example'), 9)?.days, 2)
  said('fraud', 10)
  assert.equal(found(senders, sender('help@shop.example'), 10)?.days, 0)
})

test('a fraud in another’s name takes nothing from him', async () => {
  await using senders = await open('spoofed')
  for (const day of [0, 10, 20]) senders.remember(mail(SHOP, { day }))
  senders.remember(mail(SHOP, { verdict: 'fraud', day: 21, proven: false }))
  assert.equal(found(senders, sender(SHOP), 21)?.days, 3)
})

test('our readers make known whom they write to, and under which name they write', async () => {
  await using senders = await open('own')
  const login = 'nadia'
  const to = ['Partner@Firm.example']
  senders.remember(mail('nadia@inbox.example', { login, to, name: 'Nadia Rauf', proven: false }))
  assert.equal(found(senders, sender('partner@firm.example'))?.writtenTo, true)
  assert.equal(found(senders, sender('other@firm.example')), undefined)
  const director = sender('boss4471@gmail.com', 'RAUF, Dr. Nаdia (Director)', 'free-mail')
  assert.equal(found(senders, director)?.ownName, true)
  assert.equal(found(senders, sender('nadia@inbox.example', 'Nadia Rauf'))?.ownName, false)
  assert.equal(found(senders, sender('boss4471@gmail.com', 'Nadia', 'free-mail')), undefined)
})

test('a reader’s fraud, or his letter to a crowd, makes nobody known', async () => {
  await using senders = await open('crowd')
  const login = 'nadia'
  const crowd = Array.from({ length: 60 }, (_, at) => `r${at}@firm.example`)
  senders.remember(mail('nadia@inbox.example', { login, to: crowd }))
  senders.remember(mail('nadia@inbox.example', { login, to: ['x@y.example'], verdict: 'fraud' }))
  assert.equal(found(senders, sender('r1@firm.example')), undefined)
  assert.equal(found(senders, sender('x@y.example')), undefined)
})

test('what was not noted for long does not count, and begins anew', async () => {
  await using senders = await open('old')
  for (const day of [0, 10, 20]) senders.remember(mail(SHOP, { day }))
  assert.equal(found(senders, sender(SHOP), 420)?.days, 3)
  assert.equal(found(senders, sender(SHOP), 421), undefined)
  senders.remember(mail(SHOP, { day: 421 }))
  const { days, age } = found(senders, sender(SHOP), 421) ?? {}
  assert.deepEqual([days, age], [1, 0])
})

test('a clock that is set back takes no days away', async () => {
  await using senders = await open('clock')
  for (const day of [0, 10, 20, 5]) senders.remember(mail(SHOP, { day }))
  assert.equal(found(senders, sender(SHOP), 4)?.age, 4)
  assert.equal(found(senders, sender(SHOP), 20)?.age, 20)
})

test('it is kept over a restart, also in a table of another size, and tells nobody by name', async () => {
  {
    await using senders = await open('kept')
    for (const day of [0, 10, 20]) senders.remember(mail(SHOP, { day }))
  }
  const place = join(folder, 'kept', 'senders')
  assert.deepEqual(readdirSync(place), ['table'])
  assert.equal(statSync(join(place, 'table')).mode & 0o077, 0)
  assert.equal(readFileSync(join(place, 'table')).includes('shop'), false)
  writeFileSync(join(place, 'left-by-a-crash'), '')
  await using again = await open('kept', { entries: 50_000 })
  assert.equal(found(again, sender(SHOP), 20)?.days, 3)
  assert.deepEqual(readdirSync(place), ['table'])
})

test('a file that cannot be used is told of, and it begins anew', async () => {
  for (const spoil of ['damaged', 'another secret']) {
    {
      await using senders = await open(spoil)
      senders.remember(mail(SHOP))
    }
    const path = join(folder, spoil, 'senders', 'table')
    if (spoil === 'damaged') writeFileSync(path, 'tasdeeq senders 1\n')
    const told: string[] = []
    const log: Log = { ...quiet, warn: (_about, what) => told.push(what) }
    const secret = spoil === 'damaged' ? SECRET : new Uint8Array(32)
    await using senders = await open(spoil, { secret, log })
    assert.equal(found(senders, sender(SHOP)), undefined)
    assert.match(told.join(), /^what was kept of senders is damaged, or of another secret/u)
  }
})

test('names are told apart by their words alone', () => {
  const { name } = openKeys(SECRET)
  const same = ['Ali Khan', 'KHAN, Ali', 'Mr. Ali  Khan', 'Аli Khan', 'Ali Khan | CEO', 'Álí Khan']
  for (const shown of same) assert.deepEqual(name(shown), name('Ali Khan'), shown)
  for (const shown of ['Ali Khand', 'Ali', 'Sales', '', '12 34', 'A B'])
    assert.notDeepEqual(name(shown), name('Ali Khan'), shown)
  assert.equal(name('Dr. Khan'), undefined)
  assert.ok(name('علی خان'))
})
