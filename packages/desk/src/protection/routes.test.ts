import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { publish, type Published } from '../../test/publishing.ts'
import type { NewEvent } from '../events/event.ts'
import { idOfIndicator } from '../events/projections/indicators.ts'
import type { Tlp } from '../marking.ts'
import type { Delta } from './protection.ts'

type Value = Readonly<Record<string, unknown>>

/** In force by the clock that a desk at work has. */
async function inForce({ desk }: TestApi, value: string, tlp: Tlp = 'clear'): Promise<Published> {
  const [values, time] = [[{ kind: 'domain', value } as const], Date.now()]
  const given = { values, tlp, time, expires: time + 3_600_000 }
  return await publish(desk.store, desk.contentSeal, given)
}

function deltaIn(envelope: unknown): Delta {
  const { payload } = (typeof envelope === 'string' ? JSON.parse(envelope) : envelope) as {
    payload: string
  }
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as Delta
}

const valuesOf = ({ warnings }: Delta): readonly string[] => warnings.map(({ value }) => value)

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('anybody gets what is public, and a gateway what its clearance reaches', async () => {
    const api = shared()
    await inForce(api, 'public.example')
    await inForce(api, 'amber.example', 'amber')
    await inForce(api, 'red.example', 'red')
    const citizen = valuesOf(deltaIn((await api.call({ path: '/protection' })).value))
    assert.ok(citizen.includes('public.example') && !citizen.includes('amber.example'))
    const asked = { path: '/protection', as: 'gateway' } as const
    const gateway = valuesOf(deltaIn((await api.call(asked)).value))
    assert.ok(gateway.includes('amber.example') && !gateway.includes('red.example'))
  })

  test('what a gateway gets is made out to it, and what others get to nobody', async () => {
    const api = shared()
    await inForce(api, 'made-out.example')
    const forWhom = async (as?: 'gateway' | 'analyst') =>
      deltaIn((await api.call({ path: '/protection', ...(as && { as }) })).value).for
    const key = Object.values(api.headersOf('gateway'))[0]?.replace('Bearer ', '') ?? ''
    const hash = createHash('sha256').update(key).digest()
    const own = createHash('sha256').update('protection for ').update(hash).digest('base64url')
    assert.deepEqual([await forWhom('gateway'), await forWhom('analyst')], [own, null])
    assert.equal(await forWhom(), null)
    assert.equal((await streamed(api)).delta.for, own)
  })

  test('a gateway that waits is told at once, and a citizen never waits', async () => {
    const api = shared()
    const { cursor } = deltaIn((await api.call({ path: '/protection', as: 'gateway' })).value)
    const path = `/protection?after=${cursor}&wait=55`
    const citizen = deltaIn((await api.call({ path })).value)
    assert.deepEqual(citizen.warnings, [])
    const waiting = api.call({ path, as: 'gateway' })
    const value = `waited-for-${cursor}.example`
    await inForce(api, value)
    assert.deepEqual(valuesOf(deltaIn((await waiting).value)), [value])
  })

  test('one caller waits in few requests at once, and one that is left does not count', async () => {
    const api = shared()
    const { cursor } = deltaIn((await api.call({ path: '/protection', as: 'approver' })).value)
    const stream = { path: '/protection/stream', as: 'approver' } as const
    const open = []
    for (let count = 0; count < 16; count++) open.push(await api.call(stream))
    assert.deepEqual([...new Set(open.map(({ status }) => status))], [200])
    const poll = { path: `/protection?after=${cursor}&wait=55`, as: 'approver' } as const
    for (const asked of [poll, stream]) {
      const { status, value, response } = await api.call(asked)
      const { code } = (value ?? (await response.json())) as { code: string }
      assert.deepEqual([status, code], [429, 'too-many-open'])
    }
    const others = await api.call({ path: '/protection/stream', as: 'analyst' })
    assert.equal(others.status, 200, 'others are counted by themselves')
    await others.response.body?.cancel()
    for (const { response } of open.splice(0, 1)) await response.body?.cancel()
    const waiting = api.call(poll)
    await inForce(api, `waited-beside-${cursor}.example`)
    assert.equal((await waiting).status, 200)
    for (const { response } of open) await response.body?.cancel()
  })

  test('a cursor, a wait or an event id that is none is refused', async () => {
    const api = shared()
    for (const query of ['after=-1', 'after=x', 'wait=56', 'wait=-1', `desk=${'x'.repeat(101)}`])
      assert.equal((await api.call({ path: `/protection?${query}` })).status, 400, query)
    const headers = { 'last-event-id': 'nine' }
    const asked = { path: '/protection/stream', as: 'gateway', headers } as const
    assert.equal((await api.call(asked)).status, 400)
  })

  test('a stream begins with what is in force, and goes on where it was left', async () => {
    const api = shared()
    await inForce(api, 'streamed.example')
    const first = await streamed(api)
    assert.ok(valuesOf(first.delta).includes('streamed.example'))
    const waiting = streamed(api, first.id)
    await inForce(api, 'streamed-later.example')
    const next = await waiting
    assert.equal(next.delta.after, first.delta.cursor)
    assert.deepEqual(valuesOf(next.delta), ['streamed-later.example'])
  })

  test('the public key is that which signs', async () => {
    const api = shared()
    const { value } = await api.call({ path: '/protection/key' })
    assert.equal((value as Value)['publicKey'], api.desk.protection.publicKey)
  })

  test('a hit renews the indicator, a false alarm is a comment, and neither undoes anything', async () => {
    const api = shared()
    const { entries, campaign, text } = await inForce(api, 'sighted.example')
    await read(api, text, 'sighted.example')
    const tell = (what: string, warning = entries[0]) =>
      api.call({
        method: 'POST',
        path: '/protection/sightings',
        as: 'gateway',
        json: { warning, what, reason: 'a newsletter of a library' },
      })
    assert.equal((await tell('hit')).status, 201)
    assert.equal((await tell('false-alarm')).status, 201)
    assert.equal((await tell('hit', randomUUID())).status, 404)
    const hidden = await inForce(api, 'sighted-red.example', 'red')
    assert.equal((await tell('hit', hidden.entries[0])).status, 404)
    const indicator = idOfIndicator({ kind: 'domain', value: 'sighted.example' })
    const events = await api.desk.store.db
      .selectFrom('log')
      .select('kind')
      .where('subject', 'in', [campaign, indicator])
      .where('actor_kind', '=', 'gateway')
      .orderBy('seq')
      .execute()
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['indicator-marked', 'comment-added'],
    )
    assert.ok(
      valuesOf(deltaIn((await api.call({ path: '/protection' })).value)).includes(
        'sighted.example',
      ),
    )
  })

  test('what gateways met is counted for each entry', async () => {
    const api = shared()
    const { entries, decision } = await inForce(api, 'met.example')
    const lines = [
      record({ warning: entries[0], done: ['rejected'] }),
      record({ warning: entries[0], done: ['delivered'] }),
      record({ warning: entries[0], done: ['held'], held: 'h-1' }),
      record({ done: ['delivered'], released: 'h-1' }),
      record({ done: ['held'], held: 'h-2' }),
    ]
    const posted = await api.call({
      method: 'POST',
      path: '/gateways/decisions',
      as: 'gateway',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    assert.equal(posted.status, 200)
    const path = `/decisions/${decision}/entries`
    const { items } = (await api.call({ path, as: 'analyst' })).value as { items: Value[] }
    assert.deepEqual(
      items.map(({ value, messages, stopped, released }) => [value, messages, stopped, released]),
      [['met.example', 3, 2, 1]],
    )
    assert.equal(
      (await api.call({ path: `/decisions/${randomUUID()}/entries`, as: 'analyst' })).status,
      404,
    )
  })

  test('the texts of a campaign are listed by the ids that decisions name', async () => {
    const api = shared()
    const { campaign, text } = await inForce(api, 'texts.example')
    const { value } = await api.call({ path: `/campaigns/${campaign}/texts`, as: 'analyst' })
    assert.deepEqual(
      (value as { items: Value[] }).items.map(({ id }) => id),
      [text],
    )
    const only = async (id: string): Promise<readonly Value[]> => {
      const path = `/campaigns/${campaign}/texts?id=${id}&id=${randomUUID()}`
      return ((await api.call({ path, as: 'approver' })).value as { items: Value[] }).items
    }
    assert.deepEqual(
      (await only(text)).map(({ id }) => id),
      [text],
    )
    assert.deepEqual(await only(randomUUID()), [])
    const hidden = await inForce(api, 'texts-red.example', 'red')
    const path = `/campaigns/${hidden.campaign}/texts`
    assert.equal((await api.call({ path, as: 'uncleared analyst' })).status, 404)
  })
})

/** A content says the text, and has this domain in it. */
async function read({ desk }: TestApi, text: string, domain: string): Promise<void> {
  const event: NewEvent = {
    kind: 'content-read',
    subject: createHash('sha256').update(text).digest('hex'),
    actor: { kind: 'desk' },
    tool: 'job',
    time: Date.now(),
    body: {
      verdict: 'fraud',
      probability: 1,
      family: null,
      findings: [],
      language: 'en',
      claimed: [],
      authentic: false,
      subject: '',
      indicators: [{ kind: 'domain', value: domain }],
      text,
      versions: { engine: '0.3.0', knowledge: 'a' },
    },
  }
  await desk.store.write(({ append }) => append([event]))
}

/** The first event of a stream, which is then left. */
async function streamed(api: TestApi, last?: string): Promise<{ id: string; delta: Delta }> {
  const headers = last === undefined ? {} : { 'last-event-id': last }
  const { response } = await api.call({ path: '/protection/stream', as: 'gateway', headers })
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/u)
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    const [, id, data] = /^id: (\d+\.[\w-]{22})\ndata: (.*)\n\n/mu.exec(text) ?? []
    if (id !== undefined && data !== undefined) return { id, delta: deltaIn(data) }
  }
  return assert.fail(`no event: ${text}`)
}

function record({
  warning,
  ...rest
}: {
  readonly warning?: string | undefined
  readonly done: readonly string[]
  readonly held?: string
  readonly released?: string
}): string {
  return JSON.stringify({
    v: 1,
    id: randomUUID(),
    time: new Date().toISOString(),
    listener: 'mx',
    client: {},
    mailFrom: 'a@met.example',
    bytes: 100,
    sha256: 'ab'.repeat(32),
    reader: 'PK',
    judged: {
      verdict: 'fraud',
      probability: 0.99,
      findings: [],
      versions: { engine: '0.3.0', knowledge: 'a+w1' },
      ...(warning !== undefined && { warning }),
    },
    recipients: [],
    ...rest,
    rehearsed: false,
    policy: '000000000000',
  })
}
