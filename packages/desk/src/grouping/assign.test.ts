import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import type { Indicator } from '../reading.ts'

const PARCEL =
  `dear <name> your parcel <number> could not be handed over because a fee of <number> was not
  paid please settle the fee within two days on the page below or the parcel goes back to where it came from and a
  further fee for keeping it is added for every day on which it lies at our office in the meantime`.replace(
    /\s+/gu,
    ' ',
  )
const SUMMONS =
  `to <name> a complaint of a grave crime was laid against you and stands in our books you have to answer
  and explain yourself in writing before tomorrow evening whoever stays silent is arrested his name is told to the
  newspapers and he is put onto the list of all banks signed the office of the commissioner`.replace(
    /\s+/gu,
    ' ',
  )
const domain = (value: string): Indicator => ({ kind: 'domain', value })

forEachDatabase((_name, open) => {
  test('a changed word joins the campaign as a near text; other words do not, in one batch or later', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const changed = PARCEL.replace('settle', 'pay')
    const first = await assignRead(
      grouping,
      [PARCEL, changed, SUMMONS].map((text) => readingOf(text)),
    )
    assert.deepEqual(
      first.map(({ how }) => how),
      ['alone', 'near-text', 'alone'],
    )
    const later = await assignRead(grouping, [
      readingOf(PARCEL.replace('two days', 'four days')),
      readingOf(PARCEL),
    ])
    assert.deepEqual(
      later.map(({ how, campaign }) => [how, campaign === first[0]!.campaign]),
      [
        ['near-text', true],
        ['same-text', true],
      ],
    )
  })

  test('mail that is authentic never joins what only looks like it, not to the letter', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const genuine = readingOf(PARCEL, [], { authentic: true })
    const copy = readingOf(PARCEL)
    const near = readingOf(PARCEL.replace('settle', 'pay'))
    const again = readingOf(PARCEL.replace('two days', 'four days'), [], { authentic: true })
    const [one, two, three, four] = await assignRead(grouping, [genuine, copy, near, again])
    assert.notEqual(two!.campaign, one!.campaign)
    assert.equal(three!.campaign, two!.campaign)
    assert.equal(four!.campaign, one!.campaign)
  })

  test('however many report it, a shared address joins no two texts', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const shared = [domain('pay-fee.example')]
    const texts = [readingOf(PARCEL, shared), readingOf(SUMMONS, shared)]
    const assigned = await assignRead(grouping, Array.from({ length: 6 }, () => texts).flat())
    assert.equal(new Set(assigned.map(({ campaign }) => campaign)).size, 2)
  })

  test('the same structure joins where both call to the same place, and that is no shared one', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const structure = new Uint8Array(256).fill(7)
    const picture = (text: string, place: string) => readingOf(text, [domain(place)], { structure })
    const assigned = await assignRead(grouping, [
      picture('look at this', 'pay-fee.example'),
      picture('have a look', 'pay-fee.example'),
      picture('one more look', 'cloud.example'),
      picture('only a look', 'cloud.example'),
    ])
    assert.deepEqual(
      assigned.map(({ how }) => how),
      ['alone', 'same-structure', 'alone', 'alone'],
    )
    const [later] = await assignRead(grouping, [picture('see', 'pay-fee.example')])
    assert.equal(later!.campaign, assigned[0]!.campaign)
  })

  test('few words are the same text only with the same number to call', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const call = (value: string) => readingOf('call <number>', [{ kind: 'phone', value }])
    const assigned = await assignRead(grouping, [call('+1'), call('+2'), call('+1')])
    assert.equal(assigned[0]!.campaign, assigned[2]!.campaign)
    assert.notEqual(assigned[0]!.campaign, assigned[1]!.campaign)
  })

  test('a title says what it is, and not a word of the message', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const indicators = [domain('cloud.example'), domain('pay-fee.example')]
    const family = 'advance-fee' as const
    await assignRead(grouping, [
      readingOf(PARCEL, indicators, { claimed: ['pk-post'], family, asks: 'pay' }),
      readingOf(SUMMONS),
    ])
    const rows = await store.db.selectFrom('campaigns').select('title').orderBy('seq').execute()
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Advance fee: pk-post, asks to pay, at pay-fee.example', 'E-mail of 56 words'],
    )
  })

  test('texts are sealed: a dump of the database has no word of them', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    await assignRead(grouping, [readingOf(SUMMONS, [], { subject: 'summons of the police' })])
    const rows = await store.db.selectFrom('log').select('body').execute()
    assert.doesNotMatch(JSON.stringify(rows), /complaint|newspapers|police/u)
  })
})
