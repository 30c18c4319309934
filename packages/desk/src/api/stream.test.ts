import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import type { Person } from '../../test/people.ts'
import { changeUser } from '../auth/members.ts'
import { badSender, measured } from '../knowledge/knowledge.fixture.ts'
import type { Tlp } from '../marking.ts'
import { openStream } from './stream.ts'

async function openCampaign({ desk }: TestApi, tlp: Tlp): Promise<string> {
  const id = randomUUID()
  const body = {
    text: randomUUID(),
    title: 'A fraud',
    family: null,
    marking: { tlp, pap: 'red' },
  } as const
  await desk.store.write(({ append }) =>
    append([
      {
        kind: 'campaign-opened',
        subject: id,
        actor: { kind: 'desk' },
        tool: 'job',
        time: desk.now(),
        body,
      },
    ]),
  )
  return id
}

/** Reads a stream until it has told of so many campaigns. */
async function told(
  api: TestApi,
  as: Person,
  { after, count }: { readonly after: number; readonly count: number },
): Promise<{ readonly ids: readonly string[]; readonly last: number }> {
  const headers = { 'last-event-id': String(after) }
  const { status, response } = await api.call({ path: '/events', as, headers })
  assert.equal(status, 200)
  const ids: string[] = []
  let last = after
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gmu)) {
      ids.push((JSON.parse(data) as { id: string }).id)
    }
    last = Number(/^id: (\d+)$/mu.exec(chunk)?.[1] ?? last)
    if (ids.length >= count) break
  }
  return { ids, last }
}

async function userId(api: TestApi, as: Person): Promise<string> {
  return ((await api.call({ path: '/me', as })).value as { readonly id: string }).id
}

/** The first of a stream that names somebody. */
async function heard(
  api: TestApi,
  { after, until }: { readonly after: number; readonly until: string },
): Promise<string> {
  const headers = { 'last-event-id': String(after) }
  const { response } = await api.call({ path: '/events', as: 'auditor', headers })
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream()))
    if (chunk.includes(until)) return chunk
  return assert.fail(`${until} is not told`)
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('who lost a clearance hears no more of what it reached, in a stream that is open', async () => {
    const api = desk()
    const { desk: running } = api
    const who = { id: await userId(api, 'approver'), by: 'command', time: running.now() }
    const headers = { 'last-event-id': String(await running.store.head()) }
    const { response } = await api.call({ path: '/events', as: 'approver', headers })
    await changeUser(running.store, { ...who, clearance: 'clear' })
    const hidden = await openCampaign(api, 'red')
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk
    assert.ok(!text.includes(hidden), text)
    await changeUser(running.store, { ...who, clearance: 'red' })
  })

  test('a console hears of campaigns as they come, and goes on where it was', async () => {
    const api = desk()
    const after = await api.desk.store.head()
    const one = await openCampaign(api, 'green')
    const first = await told(api, 'analyst', { after, count: 1 })
    assert.deepEqual(first.ids, [one])
    const listening = told(api, 'analyst', { after: first.last, count: 1 })
    const other = await openCampaign(api, 'green')
    const next = await listening
    assert.deepEqual(next.ids, [other], 'none twice')
    assert.equal(next.last, await api.desk.store.head())
  })

  test('a console hears of a proposal on the knowledge, and that it was settled', async () => {
    const api = desk()
    const after = await api.desk.store.head()
    const { id } = await measured(api, badSender('told-of.example'))
    const proposed = await heard(api, { after, until: id })
    assert.match(proposed, /^event: knowledge$/mu)
    const head = await api.desk.store.head()
    const listening = heard(api, { after: head, until: id })
    const path = `/knowledge/proposals/${id}/refuse`
    const json = { reason: 'It was an exercise.' }
    assert.equal((await api.call({ method: 'POST', path, as: 'approver', json })).status, 200)
    assert.match(await listening, /^event: knowledge$/mu)
  })

  test('who is far behind is told at once what comes after much that is not theirs', async () => {
    const api = desk()
    const { desk: running } = api
    const after = await running.store.head()
    const event = {
      kind: 'signed-out',
      subject: 'a',
      actor: { kind: 'desk' },
      tool: 'job',
    } as const
    const much = Array.from({ length: 5_500 }, () => ({ ...event, time: 1, body: {} }))
    await running.store.write(({ append }) => append(much))
    const id = await openCampaign(api, 'green')
    const headers = { 'last-event-id': String(after) }
    const { response } = await api.call({ path: '/events', as: 'analyst', headers })
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      assert.ok(chunk.includes(id), `it waited first: ${chunk}`)
      break
    }
  })

  test('what a clearance does not reach is not told', async () => {
    const api = desk()
    const after = await api.desk.store.head()
    await openCampaign(api, 'red')
    const open = await openCampaign(api, 'clear')
    assert.deepEqual((await told(api, 'uncleared analyst', { after, count: 1 })).ids, [open])
    assert.equal((await told(api, 'analyst', { after, count: 2 })).ids.length, 2)
  })

  test('a console of another desk, or from far behind, loads anew', async () => {
    const headers = { 'last-event-id': '999999' }
    const { response } = await desk().call({ path: '/events', as: 'analyst', headers })
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      assert.match(chunk, /^event: reload$/mu)
      break
    }
  })

  test('who went before their stream began does not count', async () => {
    const { desk: running } = desk()
    const caller = { kind: 'user', role: 'auditor', id: randomUUID(), name: 'Gone' } as const
    const gone = { ...caller, clearance: 'red', session: 'none', fresh: false } as const
    const asked = { caller: gone, after: 0, signal: AbortSignal.abort() }
    for (let count = 0; count < 9; count++) assert.ok(openStream(running, asked))
  })

  test('a stream that breaks or ends by itself does not count any more', async () => {
    const { desk: running } = desk()
    const untilLost: typeof running.auth.untilLost = (_caller, over) => {
      const gone = new AbortController()
      const signal = AbortSignal.any([over, gone.signal])
      return { signal, [Symbol.dispose]: () => gone.abort() }
    }
    // A session that is over has no event: nobody says so but the stream's own look.
    const unwatched = { ...running, auth: { ...running.auth, untilLost } }
    const caller = { kind: 'user', role: 'auditor', name: 'Nobody', clearance: 'red' } as const
    const { signal } = new AbortController()
    for (const [id, ends] of [
      [randomUUID(), true],
      ['NUL: \0', false],
    ] as const) {
      const asked = { caller: { ...caller, id, session: 'none', fresh: false }, after: 0, signal }
      for (let count = 0; count < 9; count++) {
        const read = openStream(unwatched, asked)!.getReader().read()
        if (ends) assert.ok((await read).done)
        else await assert.rejects(read)
      }
    }
  })

  test('pages of one user are few, and closed ones do not count', async () => {
    const { call } = desk()
    const open = []
    for (let count = 0; count < 8; count++)
      open.push(await call({ path: '/events', as: 'auditor' }))
    assert.equal((await call({ path: '/events', as: 'auditor' })).status, 429)
    for (const { response } of open) await response.body?.cancel()
    let status = 429
    for (let tries = 0; tries < 1_200 && status === 429; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      const again = await call({ path: '/events', as: 'auditor' })
      status = again.status
      if (status === 200) await again.response.body?.cancel()
    }
    assert.equal(status, 200)
  })
})
