import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../../test/api.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import type { Person } from '../../../test/people.ts'
import { at, makeWave, type MadeWave, type Wave } from '../../../test/waves.ts'
import type { EntryValue, Override } from '../../decision.ts'
import { idOfIndicator } from '../../events/projections/indicators.ts'
import type { Indicator } from '../../reading.ts'
import type { StixObject } from './bundle.ts'
import { isRight } from './rules.fixture.ts'

const bad = { kind: 'domain', value: 'fine-now.example' } as const
const number: Indicator = { kind: 'phone', value: '+923001234567' }
/** A free-mail provider's: a warning list speaks against it. */
const listed = { kind: 'domain', value: 'gmail.com' } as const

/** Where the desk of the tests is. */
const own = { kind: 'domain', value: 'desk.example' } as const

type Bundle = readonly StixObject[]

function ofType(objects: Bundle, type: string): Bundle {
  return objects.filter((one) => one.type === type)
}

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  const wave = ({ desk }: TestApi, more: Wave = {}): Promise<MadeWave> => {
    const [first, last] = [desk.now() - 7_200_000, desk.now() - 3_600_000]
    const indicators = [bad, number, listed]
    const given = {
      title: 'False fines',
      indicators,
      received: [first, last],
      tlp: 'green',
    } as const
    return makeWave(desk.store, { ...given, ...more }, desk.contentSeal)
  }
  const fetched = async (campaign: string, query = '', as: Person = 'analyst') =>
    shared().call({ path: `/campaigns/${campaign}/stix${query}`, as })
  const bundleOf = async (
    campaign: string,
    query = '',
    as: Person = 'analyst',
  ): Promise<Bundle> => {
    const { status, headers, value } = await fetched(campaign, query, as)
    assert.equal(status, 200, JSON.stringify(value))
    assert.equal(headers.get('content-type'), 'application/stix+json;version=2.1')
    return isRight(value)
  }
  const decide = async (
    campaign: string,
    entries: readonly EntryValue[],
    more: { readonly outcome?: string; readonly overrides?: readonly Override[] } = {},
  ): Promise<string> => {
    const { call } = shared()
    const path = `/campaigns/${campaign}/decisions`
    const json = { outcome: 'fraud', entries, reason: 'The inner reason.', ...more }
    const proposed = await call({ method: 'POST', path, as: 'analyst', json })
    assert.equal(proposed.status, 201, JSON.stringify(proposed.value))
    const { decision } = proposed.value as { decision: string }
    // Of what is grave, one more must approve than is usual: the desk of these tests asks for one.
    await call({ method: 'POST', path: `/decisions/${decision}/approve`, as: 'approver' })
    return decision
  }
  const revert = (decision: string) =>
    shared().call({
      method: 'POST',
      path: `/decisions/${decision}/revert`,
      as: 'approver',
      json: { reason: 'It was wrong.' },
    })

  test('of what nobody decided, it is told what was seen, and nothing to look for', async () => {
    const harmless = { kind: 'email', value: 'office@harmless.example' } as const
    // A host of many, the desk itself, and what an analyst said is harmless.
    const left = [listed, { kind: 'host', value: 'mail.google.com' }, own, harmless] as const
    const { campaign } = await wave(shared(), { indicators: [bad, number, ...left] })
    await shared().call({
      method: 'POST',
      path: `/indicators/${idOfIndicator(harmless)}/mark`,
      as: 'analyst',
      json: { as: 'harmless', reason: 'A library.' },
    })
    const objects = await bundleOf(campaign)
    assert.deepEqual(objects.map(({ type }) => type).toSorted(), [
      'campaign',
      'domain-name',
      'grouping',
      'identity',
      'marking-definition',
      'marking-definition',
      'observed-data',
      'observed-data',
      'sighting',
      'user-account',
    ])
    const [sighting] = ofType(objects, 'sighting')
    assert.equal(sighting?.['count'], 2)
    for (const { value } of left) assert.ok(!JSON.stringify(objects).includes(`"${value}"`), value)
  })

  test('what two people approved is an indicator, with its reason, its end and how often it was seen', async () => {
    const { campaign } = await wave(shared())
    await decide(campaign, [bad])
    const objects = await bundleOf(campaign)
    const [indicator, ...others] = ofType(objects, 'indicator')
    assert.deepEqual(others, [])
    assert.equal(indicator?.['pattern'], "[domain-name:value = 'fine-now.example']")
    assert.deepEqual(indicator['indicator_types'], ['malicious-activity'])
    assert.match(String(indicator['description']), /^A fraud that people have reported twice/u)
    const [told] = ofType(objects, 'sighting').filter(
      (one) => one['sighting_of_ref'] === indicator.id,
    )
    assert.equal(told?.['count'], 2)
    const [report] = ofType(objects, 'report')
    assert.ok(JSON.stringify(report?.['object_refs']).includes(indicator.id))
    assert.deepEqual(ofType(objects, 'grouping'), [])
    assert.ok(!JSON.stringify(objects).includes('The inner reason'))
    assert.deepEqual(
      ofType(objects, 'user-account').map((one) => one['user_id']),
      [number.value],
      'seen, and not approved',
    )
  })

  test('the same campaign gives the same bundle, until something of it changes', async () => {
    const { campaign } = await wave(shared())
    const first = await fetched(campaign)
    const again = await fetched(campaign)
    assert.deepEqual(again.value, first.value)
    await decide(campaign, [bad])
    const decided = await bundleOf(campaign)
    const before = isRight(first.value)
    const campaigns = [before, decided].map((objects) => ofType(objects, 'campaign')[0])
    assert.equal(campaigns[0]?.id, campaigns[1]?.id)
    assert.ok(String(campaigns[0]?.['modified']) < String(campaigns[1]?.['modified']))
    assert.equal(campaigns[0]?.['created'], campaigns[1]?.['created'])
    assert.deepEqual(ofType(decided, 'grouping'), [], 'it was decided since')
  })

  test('what was handed out and reverted is revoked, for ever, and what nobody has is not named', async () => {
    const { campaign } = await wave(shared())
    await revert(await decide(campaign, [bad]))
    assert.deepEqual(ofType(await bundleOf(campaign), 'indicator'), [])
    const decision = await decide(campaign, [bad])
    const [live] = ofType(await bundleOf(campaign), 'indicator')
    await revert(decision)
    const after = await bundleOf(campaign)
    const over = [...ofType(after, 'indicator'), ...ofType(after, 'report')]
    assert.deepEqual(
      over.map((one) => [one.type, one['revoked']]),
      [
        ['indicator', true],
        ['report', true],
      ],
    )
    assert.equal(over[0]?.id, live?.id)
    for (const one of over)
      assert.deepEqual([one['confidence'], one['labels']], [0, ['PAP:CLEAR', 'revoked']])
    assert.ok(String(over[0]?.['valid_until']) < String(live?.['valid_until']))
    const held = await bundleOf(campaign, '?revoked=no')
    assert.deepEqual([...ofType(held, 'indicator'), ...ofType(held, 'report')], [])
    assert.deepEqual(await bundleOf(campaign), after, 'it says so still to whoever asks for all')
    await decide(campaign, [bad])
    const anew = ofType(await bundleOf(campaign), 'indicator')
    const isOver = anew.map((one) => one['revoked'] === true)
    assert.deepEqual([isOver.length, isOver.filter(Boolean).length], [2, 1], 'a new indicator')
  })

  test('what a list speaks against is an indicator where the override is recorded, and no longer than that', async () => {
    const api = shared()
    const { campaign } = await wave(api)
    const against = api.desk.warningLists.against(listed)
    assert.ok(against.length > 0)
    const overrides = against.map(({ list }) => ({
      list,
      value: listed.value,
      reason: 'Only here.',
    }))
    const decision = await decide(campaign, [bad, listed], { overrides })
    // One approval more is asked for where blocking would do much harm; whoever else approved, it is in force now.
    await api.desk.store.write(async ({ append, db }) => {
      const row = await db
        .selectFrom('decisions')
        .select(['state', 'answer', 'expires'])
        .where('id', '=', decision)
        .executeTakeFirstOrThrow()
      if (row.state === 'published') return
      const entries = [bad, listed].map((entry, place) => ({
        id: `01900000-0000-7000-8000-00000000000${place}`,
        entry,
        expires: row.expires,
        tlp: 'green' as const,
        because: { en: 'Many have reported it.', ur: '' },
      }))
      const body = { campaign, answer: row.answer, entries }
      await append([at(api.desk.now(), 'decision-published', decision, body)])
    })
    const patterns = async () =>
      ofType(await bundleOf(campaign), 'indicator')
        .map((one) => `${String(one['name'])} ${one['revoked'] === true ? 'revoked' : 'holds'}`)
        .toSorted((one, other) => (one < other ? -1 : 1))
    const held = ['domain fine-now.example holds', 'domain gmail.com holds']
    assert.deepEqual(await patterns(), held)
    const { db } = api.desk.store
    await db.updateTable('decisions').set({ overrides: '[]' }).where('id', '=', decision).execute()
    assert.deepEqual(await patterns(), [held[0], 'domain gmail.com revoked'])
  })

  test('nothing above what was asked for or may be known goes out, and red never', async () => {
    const api = shared()
    const { campaign } = await wave(api, { tlp: 'amber' })
    assert.equal((await fetched(campaign, '?tlp=green')).status, 409)
    const [tlp] = ofType(await bundleOf(campaign, '?tlp=amber'), 'marking-definition')
    assert.equal(tlp?.['name'], 'TLP:AMBER')
    assert.equal((await fetched(campaign, '', 'uncleared analyst')).status, 404)
    const red = await wave(api, { tlp: 'red' })
    assert.equal((await fetched(red.campaign)).status, 409)
    assert.equal((await fetched(red.campaign, '?tlp=red')).status, 400)
    const secret = { kind: 'domain', value: 'only-in-red.example' } as const
    const part = await wave(api, { tlp: 'red', indicators: [secret] })
    const merged = { merged: [part.campaign], reason: 'one kit' }
    const { store, now } = api.desk
    await store.write(({ append }) => append([at(now(), 'campaigns-merged', campaign, merged)]))
    const objects = await bundleOf(campaign)
    assert.ok(!JSON.stringify(objects).includes(secret.value))
    assert.equal(ofType(objects, 'marking-definition')[0]?.['name'], 'TLP:AMBER')
  })

  test('honest mail is not shared; who was told otherwise is told', async () => {
    const { campaign } = await wave(shared())
    await decide(campaign, [], { outcome: 'genuine' })
    assert.equal((await fetched(campaign)).status, 409)
    const other = await wave(shared())
    const decision = await decide(other.campaign, [bad])
    await bundleOf(other.campaign)
    await revert(decision)
    await decide(other.campaign, [], { outcome: 'genuine' })
    const objects = await bundleOf(other.campaign)
    assert.deepEqual(
      ofType(objects, 'indicator').map((one) => one['revoked']),
      [true],
    )
    assert.deepEqual(ofType(objects, 'observed-data'), [])
  })

  test('who took what, when and under which marking is in the log before it goes out', async () => {
    const { call } = shared()
    const { campaign } = await wave(shared())
    const objects = await bundleOf(campaign, '?tlp=green')
    await bundleOf(campaign, '?tlp=green', 'approver')
    const path = `/events/log?kind=campaign-shared&subject=${campaign}`
    const { items } = (await call({ path, as: 'auditor' })).value as {
      readonly items: readonly { readonly actor: { id: string }; readonly body: object }[]
    }
    const { id } = (await call({ path: '/me', as: 'analyst' })).value as { id: string }
    assert.deepEqual(
      items.map(({ actor }) => actor.id === id),
      [false, true],
    )
    assert.partialDeepStrictEqual(items[1]?.body, {
      as: 'stix-2.1',
      most: 'green',
      marking: { tlp: 'green', pap: 'clear' },
      objects: objects.length,
      given: [],
    })
    assert.partialDeepStrictEqual(items[0]?.body, { given: [], revoked: [] })
    const told = await call({ path: `/campaigns/${campaign}/timeline`, as: 'analyst' })
    assert.ok(JSON.stringify(told.value).includes('campaign-shared'))
  })

  test('a campaign that was shared by itself is said to be the one that it is part of now', async () => {
    const api = shared()
    const [whole, part] = [await wave(api), await wave(api)]
    const [before] = ofType(await bundleOf(part.campaign), 'campaign')
    const body = { merged: [part.campaign], reason: 'one kit' }
    const { store, now } = api.desk
    await store.write(({ append }) => append([at(now(), 'campaigns-merged', whole.campaign, body)]))
    const objects = await bundleOf(part.campaign)
    const [same] = ofType(objects, 'relationship')
    assert.deepEqual(
      [same?.['relationship_type'], same?.['source_ref'], same?.['target_ref']],
      ['duplicate-of', before?.id, ofType(objects, 'campaign')[0]?.id],
    )
  })
})
