import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { likeness, textSignature } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { publish, revert } from '../../test/publishing.ts'
import { openRegister } from '../knowledge/register.ts'
import type { Meter } from '../running.ts'
import { openKeys } from '../store/keys.ts'
import { openSeal } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import { openProtection } from './open.ts'
import type { Asker, Delta, Protection } from './protection.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-signing-'))
after(() => rmSync(folder, { recursive: true }))
const keys = openKeys(folder)
const contentSeal = openSeal(keys.content)

interface Opened {
  readonly protection: Protection
  readonly seconds: readonly number[]
}

async function open(store: Store, now = () => NOW): Promise<Opened> {
  const seconds: number[] = []
  const meter: Meter = {
    report() {},
    grouped() {},
    request() {},
    protected: (passed) => void seconds.push(passed),
  }
  const knowledge = openRegister(loadKnowledgePack(), quiet)
  const desk = { keys, contentSeal, knowledge, now, passing: () => 0 }
  return { protection: await openProtection({ ...desk, store, meter }), seconds }
}

/** Verifies as RFC 8032 and DSSE say, beside the code that signs. */
function deltaIn(envelope: string, publicKey: string): Delta {
  const { payload, payloadType, signatures } = JSON.parse(envelope) as {
    payload: string
    payloadType: string
    signatures: [{ sig: string }]
  }
  const body = Buffer.from(payload, 'base64')
  const signed = `DSSEv1 ${payloadType.length} ${payloadType} ${body.length} ${body.toString()}`
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  const sig = Buffer.from(signatures[0].sig, 'base64')
  assert.ok(verify(null, Buffer.from(signed), key, sig), 'the signature is not that of the key')
  return JSON.parse(body.toString()) as Delta
}

async function pulled({ protection }: Opened, asker: Partial<Asker> = {}): Promise<Delta> {
  const { envelope } = await protection.delta({ clearance: 'clear', ...asker })
  return deltaIn(envelope, protection.publicKey)
}

const domain = (value: string) => ({ kind: 'domain', value }) as const

forEachDatabase((_name, openStore) => {
  test('what is published is handed over, then what follows it, then what was wrong is taken back', async () => {
    await using store = await openStore()
    const opened = await open(store)
    assert.deepEqual((await pulled(opened)).warnings, [])
    const first = await publish(store, contentSeal, { values: [domain('one.example')] })
    const whole = await pulled(opened)
    assert.equal(whole.after, null)
    assert.deepEqual(whole.warnings, [
      {
        id: first.entries[0],
        kind: 'domain',
        value: 'one.example',
        campaign: first.campaign,
        outcome: 'fraud',
        because: { en: 'Many have reported it.', ur: 'بہت سے لوگ اطلاع دے چکے ہیں۔' },
        from: NOW,
        expires: NOW + 86_400_000,
      },
    ])
    const second = await publish(store, contentSeal, {
      values: [{ kind: 'phone', value: '+923000000000' }],
      outcome: 'unwanted',
    })
    const next = await pulled(opened, { after: whole.cursor })
    assert.equal(next.after, whole.cursor)
    assert.deepEqual(
      next.warnings.map(({ id, outcome }) => [id, outcome]),
      [[second.entries[0], 'unwanted']],
    )
    await revert(store, first)
    const last = await pulled(opened, { after: next.cursor })
    assert.deepEqual([last.warnings, last.withdrawn], [[], first.entries])
    assert.equal((await pulled(opened)).warnings.length, 1)
  })

  test('a desk whose clock was set back signs with no earlier time, also where it was started anew', async () => {
    await using store = await openStore()
    await publish(store, contentSeal, { values: [domain('one.example')] })
    assert.equal((await pulled(await open(store))).time, NOW)
    const back = await open(store, () => NOW - 3_600_000)
    assert.equal((await pulled(back)).time, NOW)
  })

  test('what is marked goes to nobody whose clearance does not reach it', async () => {
    await using store = await openStore()
    const opened = await open(store)
    await publish(store, contentSeal, { values: [domain('amber.example')], tlp: 'amber' })
    await publish(store, contentSeal, { values: [domain('clear.example')] })
    const seen = async (clearance: Asker['clearance']): Promise<readonly string[]> =>
      (await pulled(opened, { clearance })).warnings.map(({ value }) => value)
    assert.deepEqual(await seen('clear'), ['clear.example'])
    assert.deepEqual(await seen('green'), ['clear.example'])
    assert.deepEqual(await seen('amber'), ['amber.example', 'clear.example'])
    assert.deepEqual(await seen('red'), ['amber.example', 'clear.example'])
  })

  test('a text goes out as a signature under the published seed, and its words do not', async () => {
    await using store = await openStore()
    const opened = await open(store)
    const says = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
    const text = { kind: 'text', value: '' } as const
    await publish(store, contentSeal, { says, values: [text, domain('one.example')] })
    await publish(store, contentSeal, { says: 'too short', values: [text] })
    const { warnings, seed } = await pulled(opened)
    assert.deepEqual(warnings.map(({ kind }) => kind).toSorted(), ['domain', 'text'])
    const published = warnings.find(({ kind }) => kind === 'text')!
    const mine = textSignature(says, new Uint8Array(Buffer.from(seed, 'base64url')))!
    const theirs = new Uint8Array(Buffer.from(published.value, 'base64url'))
    assert.equal(likeness(mine, theirs), 1)
    assert.ok(!JSON.stringify(warnings).includes('word1'))
    assert.deepEqual(Buffer.from(seed, 'base64url'), Buffer.from(keys.published))
  })

  test('what has expired is in no whole, and its id is told to those who had it', async () => {
    await using store = await openStore()
    const { entries } = await publish(store, contentSeal, { values: [domain('one.example')] })
    const opened = await open(store, () => NOW + 2 * 86_400_000)
    assert.deepEqual((await pulled(opened)).warnings, [])
    assert.deepEqual((await pulled(opened, { after: 0 })).withdrawn, entries)
  })

  test('whoever has what is not this desk’s, or not of this clearance, begins anew', async () => {
    await using store = await openStore()
    const opened = await open(store)
    await publish(store, contentSeal, { values: [domain('one.example')] })
    const { desk, cursor } = await pulled(opened)
    const again = async (asker: Partial<Asker>) => (await pulled(opened, asker)).after
    assert.equal(await again({ after: cursor, desk }), cursor)
    assert.equal(await again({ after: cursor, desk: 'another/clear' }), null)
    assert.equal(await again({ after: cursor, desk, clearance: 'green' }), null)
    assert.equal(await again({ after: cursor + 1000, desk }), null)
  })

  test('whoever is ahead of a desk that was put back begins anew, also when it has grown since', async () => {
    await using lost = await openStore()
    await publish(lost, contentSeal, { values: [domain('lost.example')] })
    const { after: _, cursor, mark, desk } = await pulled(await open(lost))
    await using store = await openStore()
    const opened = await open(store)
    const again = async (asker: Partial<Asker>) => (await pulled(opened, asker)).after
    assert.equal(await again({ after: cursor, mark, desk }), null)
    await publish(store, contentSeal, { values: [domain('one.example')] })
    await publish(store, contentSeal, { values: [domain('two.example')] })
    assert.equal(await again({ after: cursor, mark, desk }), null)
    const now = await pulled(opened)
    assert.equal(await again({ after: now.cursor, mark: now.mark, desk }), now.cursor)
    assert.equal(await again({ after: now.cursor, mark, desk }), null)
  })

  test('who waits is told as soon as something is published, and not of what they may not see', async () => {
    await using store = await openStore()
    const opened = await open(store)
    const { cursor } = await pulled(opened)
    const { signal } = new AbortController()
    const asked = { after: cursor, clearance: 'clear', patience: 60_000, signal } as const
    const waiting = opened.protection.next(asked)
    await publish(store, contentSeal, { values: [domain('red.example')], tlp: 'red' })
    await publish(store, contentSeal, { values: [domain('one.example')], time: NOW - 3000 })
    const { warnings } = deltaIn((await waiting).envelope, opened.protection.publicKey)
    assert.deepEqual(
      warnings.map(({ value }) => value),
      ['one.example'],
    )
    assert.deepEqual(opened.seconds, [3])
  })

  test('who waits for nothing gets the time when their patience ends or they go', async () => {
    await using store = await openStore()
    const { protection } = await open(store)
    await publish(store, contentSeal, { values: [domain('one.example')] })
    const { cursor } = await protection.delta({ clearance: 'clear' })
    const gone = new AbortController()
    const asked = { after: cursor, clearance: 'clear' } as const
    const patient = protection.next({ ...asked, patience: 20, signal: gone.signal })
    assert.deepEqual([(await patient).isEmpty, (await patient).cursor], [true, cursor])
    const leaving = protection.next({ ...asked, patience: 60_000, signal: gone.signal })
    gone.abort()
    assert.equal((await leaving).isEmpty, true)
  })

  test('when the desk stops, all who wait are answered, and nobody waits any more', async () => {
    await using store = await openStore()
    const { protection } = await open(store)
    const { signal } = new AbortController()
    const asked = { after: 0, clearance: 'clear', patience: 60_000, signal } as const
    const waiting = protection.next(asked)
    protection.stop()
    assert.deepEqual(
      [(await waiting).isEmpty, (await protection.next(asked)).isEmpty],
      [true, true],
    )
  })

  test('many entries go out in pages that tear no decision apart', async () => {
    await using store = await openStore()
    const opened = await open(store)
    const domains = (name: string, many: number) =>
      Array.from({ length: many }, (_, at) => domain(`${name}${at}.example`))
    await publish(store, contentSeal, { values: domains('a', 3000) })
    await publish(store, contentSeal, { values: domains('b', 5500) })
    await publish(store, contentSeal, { values: domains('c', 1) })
    const sizes: number[] = []
    let page = await pulled(opened)
    for (sizes.push(page.warnings.length); page.more; sizes.push(page.warnings.length))
      page = await pulled(opened, { after: page.cursor })
    assert.deepEqual(sizes, [3000, 5500, 1])
  })
})
