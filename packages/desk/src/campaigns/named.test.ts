import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { waveOf } from '../../test/waves.ts'
import { bodiesCalled, bodiesOf } from './bodies.ts'

interface Listed {
  readonly items: readonly {
    readonly id: string
    readonly naming: unknown
    readonly title: string
  }[]
}

test('a body is found by any of its names, and two letters find none', () => {
  assert.ok(bodiesCalled('federal investigation').includes('pk.fia'))
  assert.ok(bodiesCalled('وفاقی تحقیقاتی').includes('pk.fia'))
  assert.deepEqual(bodiesCalled('fi'), [])
})

test('a body without an English name is called as it is at home, and never by its id', () => {
  const [bank] = bodiesOf(['br.bb'])
  assert.deepEqual(bank?.names, { en: 'Banco do Brasil', ur: 'Banco do Brasil' })
  const ids = loadKnowledgePack().authorities.map(({ id }) => id)
  const nameless = bodiesOf(ids).filter(({ id, names }) => names.en === id || names.ur === id)
  assert.deepEqual(nameless, [])
  assert.equal(bodiesOf(['xx.gone'])[0]?.names.en, 'xx.gone')
})

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test(`what a campaign is called by goes out as data, until somebody gives it a title (${name})`, async () => {
    const { call, desk } = api()
    const { campaign, events } = waveOf({ title: 'extortion as pk.fia' })
    const said = { place: 'pay-fine.example', words: 9, asks: 'call', channel: 'sms' } as const
    const calledBy = { ...said, claimed: 'pk.fia' }
    await desk.store.write(({ append }) =>
      append(
        events.map((event) =>
          event.kind === 'campaign-opened'
            ? { ...event, body: { ...event.body, calledBy } }
            : event,
        ),
      ),
    )
    const listed = async (q: string): Promise<Listed['items']> => {
      const path = `/campaigns?q=${encodeURIComponent(q)}`
      return ((await call({ path, as: 'approver' })).value as Listed).items
    }
    const [found] = await listed('وفاقی تحقیقاتی')
    assert.ok(found)
    assert.equal(found.id, campaign)
    type Naming = { body: { id: string; names: { ur: string } } }
    const { body, ...rest } = found.naming as Naming
    assert.deepEqual(rest, { ...said, language: null })
    assert.equal(body.id, 'pk.fia')
    assert.match(body.names.ur, /\p{Script=Arabic}/u)
    const search = await call({ path: '/search?q=Federal%20Investigation', as: 'approver' })
    const { campaigns } = search.value as { campaigns: Listed['items'] }
    assert.deepEqual(
      campaigns.map(({ id }) => id),
      [campaign],
    )
    const path = `/campaigns/${campaign}`
    const headers = { 'if-match': '*' }
    const json = { title: 'The notice with the seal' }
    assert.equal((await call({ method: 'PATCH', path, as: 'approver', headers, json })).status, 200)
    const [renamed] = await listed('the seal')
    assert.deepEqual([renamed?.naming, renamed?.title], [null, json.title])
  })

  test(`what is refused says why by a name and values, beside plain English (${name})`, async () => {
    const { call } = api()
    const [one] = ((await call({ path: '/campaigns', as: 'approver' })).value as Listed).items
    const propose = {
      method: 'POST',
      path: `/campaigns/${one?.id}/decisions`,
      as: 'analyst',
      json: {
        outcome: 'fraud',
        entries: [{ kind: 'domain', value: 'not-of-it.example' }],
        reason: 'it is one',
      },
    } as const
    const { status, value } = await call(propose)
    const { reason, values, detail } = value as Record<string, unknown>
    assert.deepEqual([status, reason], [422, 'foreign-entry'])
    assert.deepEqual(values, { kind: 'domain', value: 'not-of-it.example' })
    assert.match(String(detail), /^domain not-of-it\.example is nothing of this campaign/u)
  })
})
