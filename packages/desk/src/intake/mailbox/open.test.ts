import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { test, type TestContext } from 'node:test'
import { sharedTestApi } from '../../../test/api.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import { deliver } from '../../../test/mail-client.ts'
import type { Desk } from '../../desk.ts'
import type { MailboxConfig } from '../../program/config.ts'
import { StoreFailure } from '../../store/store.ts'
import { arfOf, attachedMail, carrierOf, fraudMail } from '../unpack/samples.fixture.ts'
import { openMailbox, type Mailbox, type MailboxParts } from './open.ts'

const RECEIVED =
  'Received: from mail.inbox.example by mx.desk.example; Sun, 22 Nov 2026 12:00:00 +0000\r\n'
const RESULTS = `Authentication-Results: mx.desk.example; dmarc=pass header.from=inbox.example\r\n${RECEIVED}`

let serial = 0

/** A mail that nobody reported before. */
function fresh(): string {
  return fraudMail.replace('notice-1', `notice-${++serial}-${process.pid}`)
}

async function mailboxOf(
  context: TestContext,
  desk: MailboxParts,
  about: Partial<MailboxConfig> = {},
): Promise<Mailbox> {
  const mailbox = await openMailbox(desk, {
    listen: { host: '127.0.0.1', port: 0, protocol: 'lmtp' },
    addresses: ['report@desk.example'],
    from: 'desk@desk.example',
    ...about,
  })
  context.after(() => mailbox.stop(1_000))
  return mailbox
}

function toUs(mail: string): string {
  return mail.replace(/^To: .*$/mu, 'To: report@desk.example')
}

async function reportsOf({ store }: Desk): Promise<number> {
  const { count } = await store.db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const ENVELOPE = { from: 'reader@inbox.example', to: ['report@desk.example'] }

/** The next mail server: keeps what it gets, and can be told to refuse. */
async function nextServer(context: TestContext, replies: readonly string[] = []) {
  const mails: string[] = []
  const senders: string[] = []
  let nth = 0
  const server = createServer((socket) => {
    let mail: string[] | undefined
    socket.write('220 next\r\n')
    createInterface({ input: socket }).on('line', (line) => {
      if (mail) {
        if (line !== '.') mail.push(line)
        else {
          const said = replies[nth++] ?? '250 taken'
          if (said.startsWith('250')) mails.push(mail.join('\n'))
          mail = undefined
          socket.write(`${said}\r\n`)
        }
      } else if (line.startsWith('DATA')) {
        mail = []
        socket.write('354 go on\r\n')
      } else {
        if (line.startsWith('MAIL')) senders.push(line)
        socket.write(line.startsWith('EHLO') ? '250-next\r\n250 8BITMIME\r\n' : '250 ok\r\n')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => server.close())
  const { port } = server.address() as AddressInfo
  return { via: { host: '127.0.0.1', port }, mails, senders }
}

async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 20))
}

forEachDatabase((name, _open, freshDatabase) => {
  const api = sharedTestApi(freshDatabase)

  test(`${name}: a mail that carries another is taken once, and the same delivered again is the same`, async (context) => {
    const { desk } = api()
    const { port } = await mailboxOf(context, desk)
    const before = await reportsOf(desk)
    const mail = carrierOf([attachedMail(fresh())])
    const first = await deliver({ port, ...ENVELOPE, mail })
    const again = await deliver({ port, ...ENVELOPE, mail })
    assert.match(first.end[0]!, /^250 2\.6\.0/u)
    assert.match(again.end[0]!, /^250 2\.6\.0/u)
    assert.equal(await reportsOf(desk), before + 1)
    const row = await desk.store.db
      .selectFrom('reports')
      .select(['via', 'source', 'word', 'identity'])
      .where('via', '=', 'mailbox')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.via, row.source, row.word], ['mailbox', 'report@desk.example', 'fraud'])
    assert.notEqual(row.identity, null)
  })

  test(`${name}: only its own addresses are taken, each recipient is answered, SMTP as LMTP`, async (context) => {
    const { desk } = api()
    const addresses = ['report@desk.example', 'fraud@desk.example']
    const { port } = await mailboxOf(context, desk, { addresses })
    const mail = carrierOf([attachedMail(fresh())])
    const to = ['someone@desk.example', 'Report@Desk.example', 'fraud@desk.example']
    const replies = await deliver({ port, ...ENVELOPE, to, mail })
    assert.match(replies.recipients[0]!, /^550 5\.1\.1/u)
    assert.equal(replies.end.length, 2)
    assert.ok(replies.end.every((each) => each.startsWith('250')))
    const listen = { host: '127.0.0.1', port: 0, protocol: 'smtp' } as const
    const smtp = await mailboxOf(context, desk, { listen })
    const other = await deliver({ port: smtp.port, protocol: 'smtp', ...ENVELOPE, mail })
    assert.match(other.end[0]!, /^250/u)
  })

  test(`${name}: bounces, answers of programs, own mails and loops are dropped; machines' reports are not`, async (context) => {
    const { desk } = api()
    const { port } = await mailboxOf(context, desk)
    const before = await reportsOf(desk)
    const bounce = arfOf(fresh(), ['Reporting-MTA: dns; mx.inbox.example']).replace(
      'feedback-report',
      'delivery-status',
    )
    const dropped = [
      bounce,
      carrierOf([attachedMail(fresh())], ['Auto-Submitted: auto-replied (vacation)']),
      toUs(fraudMail.replace('Subject:', 'Auto-Submitted: auto-generated\r\nSubject:')),
      carrierOf([attachedMail(fresh())], ['X-Tasdeeq-Receipt: yes']),
      carrierOf([attachedMail(fresh())]).replace('reader@inbox.example', 'desk@desk.example'),
      `${'Received: from a.example by b.example; Sun, 22 Nov 2026 12:00:00 +0000\r\n'.repeat(101)}${fresh()}`,
    ]
    for (const mail of dropped) {
      const { end } = await deliver({ port, ...ENVELOPE, from: '', mail })
      assert.match(end[0]!, /^250 2\.6\.0 Not a report/u)
    }
    assert.equal(await reportsOf(desk), before)
    const arf = arfOf(fresh(), ['Feedback-Type: abuse', 'Source-IP: 192.0.2.9'])
    assert.match((await deliver({ port, ...ENVELOPE, from: '', mail: arf })).end[0]!, /Taken/u)
    assert.match((await deliver({ port, ...ENVELOPE, from: '', mail: arf })).end[0]!, /Taken/u)
    assert.equal(await reportsOf(desk), before + 1)
  })

  test(`${name}: a fraud that is passed on as it is does not get away by what its header says`, async (context) => {
    const { desk } = api()
    const { port } = await mailboxOf(context, desk)
    const before = await reportsOf(desk)
    const passedOn = [
      'Auto-Submitted: auto-generated',
      'Auto-Submitted: auto-replied',
      'X-Tasdeeq-Receipt: yes',
    ].map((line) => fresh().replace('Subject:', `${line}\r\nSubject:`))
    passedOn.push(fresh().replace(/^From: .*$/mu, 'From: <desk@desk.example>'))
    const type = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'
    passedOn.push(fresh().replace('Subject:', `${type}\r\nSubject:`))
    for (const mail of passedOn) {
      const { end } = await deliver({ port, ...ENVELOPE, mail })
      assert.match(end[0]!, /Taken/u)
    }
    assert.equal(await reportsOf(desk), before + passedOn.length)
  })

  test(`${name}: what cannot be taken is refused for good, what cannot be stored asks to come again`, async (context) => {
    const { desk } = api()
    const { port } = await mailboxOf(context, desk)
    const arf = arfOf(fresh(), ['Feedback-Type: abuse']).replace('message/rfc822', 'text/plain')
    assert.match((await deliver({ port, ...ENVELOPE, mail: arf })).end[0]!, /^554 5\.6\.0/u)
    const large = `${fresh()}${'x'.repeat(4_100_000)}`
    assert.match((await deliver({ port, ...ENVELOPE, mail: large })).end[0]!, /^552 /u)
    const away = {
      ...desk,
      intake: {
        ...desk.intake,
        take: async () => {
          throw new StoreFailure('connection refused at 10.0.0.1')
        },
      },
    }
    const failing = await mailboxOf(context, away)
    const { end } = await deliver({ port: failing.port, ...ENVELOPE, mail: fresh() })
    assert.equal(end[0], '451 4.3.0 Cannot be stored now, try again')
  })

  test(`${name}: a proven sender gets one receipt by mail, which says nothing of the message`, async (context) => {
    const { desk } = api()
    const next = await nextServer(context, ['451 later'])
    const { port } = await mailboxOf(context, desk, { via: next.via })
    const mail = `${RESULTS}${carrierOf([attachedMail(fresh()), attachedMail(fresh())])}`
    await deliver({ port, ...ENVELOPE, mail })
    await deliver({ port, ...ENVELOPE, mail })
    // The first attempt was put off: the next one is due now.
    await until(async () => (await waitingReceipts(desk)).some(({ attempts }) => attempts === 1))
    await until(async () => {
      await desk.store.write(({ db }) => db.updateTable('outbox').set({ due: 0 }).execute())
      return next.mails.length > 0
    })
    const [receipt = ''] = next.mails
    assert.equal(next.mails.length, 1)
    assert.deepEqual([...new Set(next.senders)], ['MAIL FROM:<>'])
    assert.match(receipt, /^To: <reader@inbox\.example>$/mu)
    assert.match(receipt, /^Auto-Submitted: auto-replied$/mu)
    const text = Buffer.from(receipt.split('\n\n')[1] ?? '', 'base64').toString()
    const numbers = new Set(
      text.match(/^(?:\d{4}\u00a0){3}\d{4}\r?$/gmu)?.map((line) => line.trim()),
    )
    assert.equal(numbers.size, 2)
    assert.match(text, /^http\S+\/receipt\?language=en\r?$[^]*^http\S+\/receipt\?language=ur\r?$/mu)
    assert.doesNotMatch(`${receipt}${text}`, /notice|registrar|rupees/iu)
    for (const number of numbers) assert.ok(await desk.intake.receipt(number, 'ur'))
    await until(async () => (await waitingReceipts(desk)).length === 0)
  })

  test(`${name}: nobody gets a receipt who is not proven, a list, a program, or has had enough`, async (context) => {
    const { desk } = api()
    const next = await nextServer(context)
    const { port } = await mailboxOf(context, desk, { via: next.via })
    const forged = `${RESULTS.replace('dmarc=pass', 'dmarc=fail')}${carrierOf([attachedMail(fresh())])}`
    const below = `${RECEIVED}${carrierOf([attachedMail(fresh())], [RESULTS.trim()])}`
    const other = `${RESULTS.replaceAll('inbox.example', 'else.example')}${carrierOf([attachedMail(fresh())])}`
    const list = `${RESULTS}${carrierOf([attachedMail(fresh())], ['List-Id: <l.inbox.example>'])}`
    for (const mail of [forged, below, other, list]) {
      assert.match((await deliver({ port, ...ENVELOPE, mail })).end[0]!, /Taken/u)
    }
    const nobody = `${RESULTS}${carrierOf([attachedMail(fresh())])}`
    await deliver({ port, ...ENVELOPE, from: '', mail: nobody })
    assert.deepEqual(await waitingReceipts(desk), [])
    const many = { ...ENVELOPE, from: 'many@inbox.example' }
    const mailOf = (): string =>
      `${RESULTS}${carrierOf([attachedMail(fresh())])}`.replace('reader@', 'many@')
    for (let sent = 0; sent < 7; sent++) await deliver({ port, ...many, mail: mailOf() })
    await until(async () => (await waitingReceipts(desk)).length === 0)
    assert.equal(next.mails.filter((each) => each.includes('many@')).length, 5)
    assert.equal(next.mails.length, 5)
  })
})

function waitingReceipts({ store }: Desk): Promise<readonly { readonly attempts: number }[]> {
  return store.db.selectFrom('outbox').select('attempts').where('sealed', 'is not', null).execute()
}
