import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomBytes } from 'node:crypto'
import { forEachDatabase } from '../../test/databases.ts'
import { openGrouping, openTestReader } from '../../test/grouping.ts'
import type { Store } from '../store/store.ts'
import { openAssigning } from './open.ts'

const reader = await openTestReader(randomBytes(32))
after(() => reader[Symbol.asyncDispose]())

const PATIENCE = 120_000

forEachDatabase((_name, open) => {
  test('mails of a wave are one campaign, whatever name and number each bears', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const assigning = await openAssigning(grouping.parts)
    const reports = await grouping.report([
      parcel('Zubaida', 4821),
      parcel('Imran', 9911),
      parcel('Sadia', 1203),
      summons('Imran'),
      parcel('Hamid', 3318),
      summons('Nadia'),
    ])
    const assigned = await Promise.all(reports.map((id) => assigning.assigned(id, PATIENCE)))
    const [first, , , other] = assigned.map((one) => one?.campaign)
    assert.deepEqual(
      assigned.map((one) => one?.campaign),
      [first, first, first, other, first, other],
    )
    assert.notEqual(first, other)
    assert.equal(await assigning.waiting(), 0)
    assert.deepEqual(await sizes(store), [2, 4])
    await assigning.stop(1_000)
  })

  test('the same words again, later, are the same text', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const assigning = await openAssigning(grouping.parts)
    const [one] = await grouping.report([parcel('Zubaida', 4821)])
    await assigning.assigned(one!, PATIENCE)
    const [two] = await grouping.report([parcel('Zubaida', 4821)])
    assert.equal((await assigning.assigned(two!, PATIENCE))?.how, 'same-text')
    await assigning.stop(1_000)
  })

  test('what was reported while nobody assigned is assigned after the next start', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const reports = await grouping.report([summons('Imran'), summons('Nadia')])
    const assigning = await openAssigning(grouping.parts)
    for (const report of reports) assert.ok(await assigning.assigned(report, PATIENCE))
    assert.deepEqual(await sizes(store), [2])
    await assigning.stop(1_000)
  })

  test('a content whose bytes are gone gets a campaign of its own and holds up nobody', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const reports = await grouping.report([summons('Imran'), parcel('Sadia', 77)])
    const { content } = await store.db
      .selectFrom('reports')
      .select('content')
      .where('id', '=', reports[0]!)
      .executeTakeFirstOrThrow()
    await grouping.parts.blobs.erase(content)
    const assigning = await openAssigning(grouping.parts)
    for (const report of reports) {
      assert.equal((await assigning.assigned(report, PATIENCE))?.how, 'alone')
    }
    await assigning.stop(1_000)
  })

  test('of two that would assign, one does, and nothing is assigned twice', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const both = await Promise.all([openAssigning(grouping.parts), openAssigning(grouping.parts)])
    const mails = Array.from({ length: 30 }, (_, at) => parcel(`Zubaida${at % 7}`, at))
    const reports = await grouping.report(mails)
    const assigned = await Promise.all(reports.map((id) => both[1].assigned(id, PATIENCE)))
    assert.ok(assigned.every((one) => one !== undefined))
    assert.deepEqual(await sizes(store), [30])
    await Promise.all(both.map((assigning) => assigning.stop(1_000)))
  })

  test('who waits for a report that is not there waits as long as they said', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, reader)
    const assigning = await openAssigning(grouping.parts)
    const nobody = '019aa000-0000-7000-8000-000000000000'
    assert.equal(await assigning.assigned(nobody, 10), undefined)
    await assigning.stop(1_000)
  })
})

async function sizes({ db }: Store): Promise<readonly number[]> {
  const rows = await db.selectFrom('campaigns').select('reports').orderBy('reports').execute()
  return rows.map(({ reports }) => reports)
}

function parcel(name: string, number: number): string {
  return mail(
    'Your parcel waits',
    `Dear ${name},\n\nyour parcel ${number} could not be handed over to you today because a customs fee of
Rs ${number}.00 has not been paid. Please settle the fee within the next two days on the page below, or the parcel
goes back to where it came from and a fee for storage is added for each further day.\n
https://parcel-${number}.example/pay/${number}\n\nYour friends of the parcel office\n`,
  )
}

function summons(name: string): string {
  return mail(
    'Summons of the police',
    `To ${name}:\n\na complaint of a grave crime on the internet was laid against you and stands in our books. You have
to answer to this letter and explain yourself in writing before tomorrow evening. Whoever stays silent is arrested,
his name is told to the newspapers, and he is put onto the black list of all banks.\n\nOffice of the commissioner\n`,
  )
}

function mail(subject: string, body: string): string {
  return `From: Office <office@post-office-desk.example>\r\nTo: Somebody <somebody@example.org>\r\nSubject: ${subject}\r
X-Tasdeeq-Sample: yes\r\nMessage-ID: <${randomBytes(8).toString('hex')}@post-office-desk.example>\r\n\r\n${body}`
}
