import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { heldLine, tell } from '../gateways/gateways.fixture.ts'
import { recordLine } from './gateways/record.fixture.ts'
import { putReceipt } from './mailbox/outbox.ts'

/** Words that stand nowhere else: who reported, and what only the message says. */
const NAME = 'Quintessa Zarnosh'
const BOX = 'quintessa.zarnosh'
const SUBJECT = 'Umbrellaquartz'
const RECIPIENT = 'vrendolin.oskar'
const secrets = [NAME, BOX, SUBJECT, RECIPIENT]

const mail = [
  'From: Office of records <office@records-office.example>',
  `To: ${RECIPIENT}@reader.example`,
  `Subject: ${SUBJECT} of the court`,
  'Date: Sun, 1 Nov 2026 10:00:00 +0000',
  'X-Tasdeeq-Sample: yes',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'This is the police. Pay the fine of 5,000 rupees within 24 hours or you are arrested.',
].join('\r\n')

/** Reports of a person by each way that lets them say who they are; gives the receipt of the first. */
async function reported(api: TestApi): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([mail]), 'message.eml')
  form.set('contact', `${BOX}@reader.example`)
  form.set('name', NAME)
  const sent = await fetch(`${api.address}/reports`, { method: 'POST', body: form })
  assert.equal(sent.status, 201)
  const text = 'You have won a motorcycle. Send the number of your card.'
  const json = { text, channel: 'sms', contact: `${BOX}@reader.example`, name: NAME }
  const other = await api.call({ method: 'POST', path: '/reports', json })
  assert.equal(other.status, 201)
  await toldByGateway(api)
  // What is wrong is told, and told nowhere else.
  const wrong = { ...json, contact: `${BOX}@`, country: 'Pakistan' }
  assert.equal((await api.call({ method: 'POST', path: '/reports', json: wrong })).status, 400)
  return ((await sent.json()) as { receipt: string }).receipt
}

/** A gateway writes of a recipient what its own record has. */
async function toldByGateway(api: TestApi): Promise<void> {
  const address = `${RECIPIENT}@reader.example`
  const rule = { name: 'hold fraud', line: 3 }
  const recipients = [{ address, disposition: 'hold', rule }]
  const body = recordLine('d1', { time: new Date().toISOString(), recipients })
  const headers = { 'content-type': 'application/x-ndjson' }
  const asked = { method: 'POST', path: '/gateways/decisions', as: 'gateway' } as const
  assert.equal((await api.call({ ...asked, headers, body })).status, 200)
  assert.equal(await tell(api, [heldLine('held-1', { subject: `${SUBJECT} of the court` })]), 200)
}

async function rowsOf({ desk }: TestApi): Promise<ReadonlyMap<string, string>> {
  const { db } = desk.store
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(db)
  const all = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(t)::text as row from ${sql.table(name)} t`.execute(db)
    all.set(name, rows.map(({ row }) => row).join('\n'))
  }
  return all
}

/** As it may stand in text, in JSON, in bytes that a database writes as hexadecimal, and in base64 of any place. */
function formsOf(word: string): readonly string[] {
  const bytes = Buffer.from(word)
  const encoded = [0, 1, 2].map((lead) => {
    const whole = Buffer.concat([Buffer.alloc(lead), bytes]).toString('base64')
    return whole.slice(lead === 0 ? 0 : 4, -4)
  })
  return [word.toLowerCase(), bytes.toString('hex'), ...encoded.map((text) => text.toLowerCase())]
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}

function assertHidden(text: string, where: string, receipt: string): void {
  const small = text.toLowerCase()
  for (const word of [...secrets, receipt, receipt.replaceAll(' ', '')])
    for (const form of formsOf(word)) assert.ok(!small.includes(form), `${word} in ${where}`)
}

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test(`${name}: neither rows nor contents say who reported or what the subject was`, async () => {
    const api = shared()
    const { desk } = api
    const receipt = await reported(api)
    const { id } = await desk.store.db
      .selectFrom('reports')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const address = `${BOX}@reader.example`
    assert.equal(await putReceipt(desk, { address, reports: [id] }), 'put')
    while ((await desk.assigning.waiting()) > 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const rows = await rowsOf(api)
    assert.ok(rows.get('log')?.includes('report-received'))
    assert.ok((rows.get('identities') ?? '').length > 0)
    assert.ok((rows.get('gateway_decisions') ?? '').length > 0)
    assert.match(
      [...rows.values()].join(' '),
      /records-office\.example/u,
      'indicators are in the clear',
    )
    for (const [table, text] of rows) assertHidden(text, `the table ${table}`, receipt)
    const blobs = filesIn(join(desk.config.data, 'blobs'))
    assert.ok(blobs.length >= 2)
    for (const path of blobs) assertHidden(readFileSync(path).toString('latin1'), path, receipt)
  })
})
