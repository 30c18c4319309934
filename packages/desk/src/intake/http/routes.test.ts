import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import * as fc from 'fast-check'
import { sharedTestApi } from '../../../test/api.ts'
import type { TestCall } from '../../../test/test-call.ts'
import type { CheckedAnswer } from '../../../test/checked-answer.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import { recordLine, versions } from '../gateways/record.fixture.ts'
import { arfOf, fraudMail } from '../unpack/samples.fixture.ts'

const intake = { messageBytes: 300_000, perNetwork: 3, work: 40, identityTime: 86_400_000 }

interface Answer {
  readonly receipt: string
  readonly report?: string
  readonly again: boolean
  readonly state: string
  readonly verdict?: string
  readonly explanation?: { readonly headline: string; readonly advice: readonly string[] }
  readonly more: readonly { readonly receipt: string }[]
}

let serial = 0

function freshMail(): string {
  return fraudMail.replace('notice-1', `notice-${++serial}-${process.pid}`)
}

forEachDatabase((name, _open, freshDatabase) => {
  const api = sharedTestApi(freshDatabase, { intake })
  const call = (asked: TestCall): Promise<CheckedAnswer> => api().call(asked)

  async function proof(): Promise<Readonly<Record<string, string>>> {
    const { value } = await call({ path: '/challenge' })
    const { challenge, salt, maxnumber, algorithm, signature } = value as Challenge
    const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise
    const payload = { algorithm, challenge, salt, signature, number: solution?.number }
    return { 'x-tasdeeq-work': Buffer.from(JSON.stringify(payload)).toString('base64') }
  }

  async function report(asked: Omit<TestCall, 'path' | 'method'>): Promise<CheckedAnswer> {
    const work = asked.as === undefined ? await proof() : {}
    const headers = { ...work, ...asked.headers }
    return call({ method: 'POST', path: '/reports', ...asked, headers })
  }

  const mailOf = (mail: string): Pick<TestCall, 'body' | 'headers'> => ({
    body: mail,
    headers: { 'content-type': 'message/rfc822' },
  })

  test(`${name}: a stranger reports a text and is told at once what it is, and later by the receipt`, async () => {
    const text = 'Police: you are accused of a cybercrime. Pay Rs 5000 in 24 hours or be arrested.'
    const { status, value } = await report({ json: { text, channel: 'sms', language: 'ur' } })
    const answer = value as Answer
    assert.equal(status, 201)
    assert.equal(answer.report, undefined)
    const number = answer.receipt.replaceAll(' ', '-')
    const seen = await call({ path: `/receipts/${number}?language=ur` })
    assert.equal(seen.status, 200)
    const wrong = await call({ path: '/receipts/1111-2222-3333-4444' })
    assert.equal(wrong.status, 404)
  })

  test(`${name}: without work, with old work, and beyond the limit of its network a stranger waits`, async () => {
    const json = { text: 'Your parcel waits.', channel: 'sms' }
    const bare = await call({ method: 'POST', path: '/reports', json })
    assert.equal(bare.status, 403)
    const headers = await proof()
    const from = '2001:db8:ffff::1'
    const send = (more: Readonly<Record<string, string>>): Promise<CheckedAnswer> =>
      call({
        method: 'POST',
        path: '/reports',
        json,
        from,
        headers: { ...more, prefer: 'respond-async' },
      })
    assert.equal((await send(headers)).status, 201)
    assert.equal((await send(headers)).status, 403)
    for (let sent = 0; sent < 2; sent++) assert.equal((await send(await proof())).status, 201)
    const last = await send(await proof())
    assert.equal(last.status, 429)
    assert.ok(Number(last.headers.get('retry-after')) > 0)
  })

  test(`${name}: a form with a file, a bare file and JSON are taken; each kind of mistake is named`, async () => {
    const prefer = { prefer: 'respond-async' }
    const form = async (
      fields: Readonly<Record<string, string | Blob>>,
    ): Promise<CheckedAnswer> => {
      const data = new FormData()
      for (const [field, value] of Object.entries(fields)) data.append(field, value)
      const encoded = new Response(data)
      const type = encoded.headers.get('content-type') ?? ''
      const body = new Uint8Array(await encoded.arrayBuffer())
      return report({ body, as: 'analyst', headers: { ...prefer, 'content-type': type } })
    }
    const file = new Blob([freshMail()], { type: 'message/rfc822' })
    assert.equal((await form({ file, word: 'fraud', contact: 'reader@inbox.example' })).status, 201)
    assert.equal((await form({ text: 'A text.', channel: 'chat', country: 'PK' })).status, 201)
    assert.equal((await form({ file, text: 'both' })).status, 400)
    assert.equal((await form({ word: 'fraud' })).status, 400)
    assert.equal((await form({ text: 'A text.', word: 'nonsense' })).status, 400)
    const many = Object.fromEntries(Array.from({ length: 30 }, (_none, at) => [`f${at}`, 'x']))
    assert.equal((await form(many)).status, 400)
    const raw = (body: string | Uint8Array<ArrayBuffer>, type: string): Promise<CheckedAnswer> =>
      report({ body, as: 'analyst', headers: { ...prefer, 'content-type': type } })
    assert.equal((await raw(freshMail(), 'message/rfc822')).status, 201)
    assert.equal((await raw(Buffer.from('%PDF-1.7 x'), 'application/pdf')).status, 201)
    assert.equal((await raw(Buffer.from('PK\x03\x04\x14\0\0\0'), 'application/pdf')).status, 422)
    assert.equal((await raw(' ', 'message/rfc822')).status, 422)
    assert.equal((await raw('x'.repeat(300_001), 'message/rfc822')).status, 413)
    assert.equal((await raw('x'.repeat(600_001), 'message/rfc822')).status, 413)
    assert.equal((await raw('x', 'text/html')).status, 415)
    assert.equal((await report({ json: { text: '', channel: 'sms' }, as: 'analyst' })).status, 400)
    assert.equal((await report({ json: { text: 'x', who: 'me' }, as: 'analyst' })).status, 400)
  })

  test(`${name}: the same report sent again has the same receipt`, async () => {
    const mail = mailOf(freshMail())
    const headers = { ...mail.headers, 'idempotency-key': 'a-key', prefer: 'respond-async' }
    const first = await report({ ...mail, headers })
    const again = await report({ ...mail, headers })
    assert.deepEqual([first.status, again.status], [201, 200])
    assert.equal((again.value as Answer).receipt, (first.value as Answer).receipt)
    const long = { ...headers, 'idempotency-key': 'k'.repeat(201) }
    assert.equal((await report({ ...mail, headers: long })).status, 400)
  })

  test(`${name}: a gateway's report has the verdict and the report's id, and ARF is taken apart`, async () => {
    const { status, value } = await report({ ...mailOf(freshMail()), as: 'gateway' })
    const answer = value as Answer
    assert.equal(status, 201)
    assert.ok(answer.report)
    assert.equal(answer.explanation, undefined)
    const arf = await report({
      ...mailOf(arfOf(freshMail(), ['Feedback-Type: abuse', 'Source-IP: 192.0.2.7'])),
      as: 'gateway',
    })
    const { report: id } = arf.value as Answer
    const got = await call({ path: `/reports/${id}`, as: 'analyst' })
    assert.equal((got.value as { readonly word: string }).word, 'unwanted')
  })

  test(`${name}: analysts list, read and fetch reports as far as their clearance goes, and it is logged`, async () => {
    const mail = freshMail()
    const { value } = await report({ ...mailOf(mail), as: 'gateway' })
    const { report: id } = value as Answer
    const first = await call({ path: '/reports?limit=2', as: 'analyst' })
    const page = first.value as { readonly items: readonly { readonly id: string }[]; next: string }
    assert.equal(page.items[0]?.id, id)
    const next = await call({ path: `/reports?limit=2&cursor=${page.next}`, as: 'analyst' })
    assert.ok(!(next.value as typeof page).items.some((each) => each.id === id))
    for (const path of [`/reports/${id}`, `/reports/${id}/raw`, `/reports/${id}/preview`])
      assert.equal((await call({ path, as: 'uncleared analyst' })).status, 404)
    const { items } = (await call({ path: '/reports', as: 'uncleared analyst' }))
      .value as typeof page
    assert.deepEqual(items, [])
    const raw = await call({ path: `/reports/${id}/raw`, as: 'analyst' })
    assert.equal(raw.value, mail)
    assert.equal(raw.headers.get('content-type'), 'application/octet-stream')
    assert.match(raw.headers.get('content-disposition') ?? '', /^attachment/u)
    assert.match(raw.headers.get('content-security-policy') ?? '', /sandbox/u)
    assert.equal((await call({ path: `/reports/${id}/preview`, as: 'analyst' })).status, 200)
    const { store } = api().desk
    const fetched = await store.db
      .selectFrom('log')
      .select('seq')
      .where('kind', '=', 'content-fetched')
      .execute()
    assert.equal(fetched.length, 2)
  })

  test(`${name}: who reported is read by an approver with a reason, and is gone when it is forgotten`, async () => {
    const contact = 'reader@inbox.example'
    const json = { text: 'A further text.', channel: 'sms', contact }
    const { value } = await report({ json, as: 'analyst', headers: { prefer: 'respond-async' } })
    const { report: id, receipt } = value as Answer
    const read = (more: Partial<TestCall>): Promise<CheckedAnswer> =>
      call({
        method: 'POST',
        path: `/reports/${id}/reporter`,
        as: 'approver',
        json: { reason: 'asked by the police' },
        ...more,
      })
    assert.deepEqual((await read({})).value, { address: contact })
    assert.equal((await read({ json: { reason: ' ' } })).status, 400)
    assert.equal((await read({ as: 'stale approver' })).status, 403)
    const path = `/receipts/${receipt.replaceAll(' ', '')}`
    assert.equal((await call({ method: 'DELETE', path })).status, 204)
    assert.equal((await read({})).status, 404)
  })

  test(`${name}: one decision answers each reporter of the campaign, and a wrong one is taken back`, async () => {
    const mail = freshMail()
    const first = (await report({ ...mailOf(mail), as: 'analyst' })).value as Answer
    assert.equal(first.state, 'grouped')
    assert.ok(first.explanation?.headline)
    const got = await call({ path: `/reports/${first.report}`, as: 'analyst' })
    const { campaign } = got.value as { readonly campaign: string }
    const words = { en: 'Do not pay.', ur: 'ادائیگی نہ کریں۔' }
    const json = { outcome: 'fraud', words, reason: 'Seen often.' }
    const path = `/campaigns/${campaign}/decisions`
    const proposed = await call({ method: 'POST', path, as: 'analyst', json })
    const { decision } = proposed.value as { readonly decision: string }
    const act = (verb: string, more: object = {}): Promise<CheckedAnswer> =>
      call({ method: 'POST', path: `/decisions/${decision}/${verb}`, as: 'approver', ...more })
    assert.equal((await act('approve')).status, 200)
    const later = (await report({ ...mailOf(mail), as: 'admin' })).value as Answer
    assert.equal(later.state, 'answered')
    const seen = async (receipt: string): Promise<Record<string, unknown>> =>
      (await call({ path: `/receipts/${receipt.replaceAll(' ', '')}?language=ur` }))
        .value as Record<string, unknown>
    for (const { receipt } of [first, later]) {
      const { state, outcome } = await seen(receipt)
      assert.equal(state, 'answered')
      assert.equal((outcome as { readonly words: string }).words, words.ur)
    }
    await act('revert', { json: { reason: 'It was a real notice.' } })
    const reverted = await seen(first.receipt)
    assert.equal(reverted['state'], 'grouped')
    assert.equal(reverted['outcome'], undefined)
    assert.ok(reverted['reverted'])
  })

  test(`${name}: decisions of a gateway are kept once, and without who got the mail`, async () => {
    const send = (lines: readonly string[]): Promise<CheckedAnswer> =>
      call({
        method: 'POST',
        path: '/gateways/decisions',
        as: 'gateway',
        body: `${lines.join('\n')}\n`,
        headers: { 'content-type': 'application/x-ndjson' },
      })
    const batch = [recordLine('a'), recordLine('b'), 'no record', recordLine('c', { v: 2 })]
    assert.deepEqual((await send(batch)).value, { taken: 2, repeated: 0, unreadable: 2 })
    assert.deepEqual((await send(batch)).value, { taken: 0, repeated: 2, unreadable: 2 })
    assert.deepEqual((await send([recordLine('b'), recordLine('d')])).value, {
      taken: 1,
      repeated: 1,
      unreadable: 0,
    })
    assert.equal((await send(['no record'])).status, 400)
    const clean = { verdict: 'clear', probability: 0.01, findings: [], versions: versions }
    await send([
      recordLine('e', { judged: { ...clean, from: { name: 'A Friend', address: 'f@x.example' } } }),
    ])
    const rows = await api().desk.store.db.selectFrom('gateway_decisions').selectAll().execute()
    const dump = JSON.stringify(rows)
    assert.equal(rows.length, 4)
    for (const secret of ['reader@reader.example', 'f@x.example', 'A Friend', 'Notice'])
      assert.ok(!dump.includes(secret), secret)
    assert.ok(dump.includes('registrar@office-registrar.example'))
  })

  test(`${name}: whatever a stranger posts is answered, and never with a failure of ours`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'application/json',
          'message/rfc822',
          'image/png',
          'multipart/form-data; boundary=b',
        ),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string().map((text) => Buffer.from(text)),
        ),
        async (type, bytes) => {
          const headers = { 'content-type': type, prefer: 'respond-async' }
          const { status } = await report({ body: new Uint8Array(bytes), as: 'analyst', headers })
          assert.ok(status < 500, String(status))
        },
      ),
      { numRuns: 40 },
    )
  })
})
