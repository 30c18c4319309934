import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { canRunDovecot, password, startDovecot } from '../../../gateway/test/system/dovecot.ts'
import { freePort } from '../../../gateway/test/system/ports.ts'
import { canRunPostfix, startPostfix, type Postfix } from '../../../gateway/test/system/postfix.ts'
import { outlookFile } from '../../../host/src/outlook/outlook.fixture.ts'
import {
  arfOf,
  attachedFile,
  attachedMail,
  carrierOf,
  fraudMail,
  lines,
} from '../../src/intake/unpack/samples.fixture.ts'
import { loadDeskConfig } from '../../src/program/load.ts'
import { openData } from '../../src/program/data.ts'
import { quiet } from '../databases.ts'
import { deliver } from '../mail-client.ts'
import { count } from './count.ts'
import { startDesk, type DeskChild } from './desk-child.ts'

const noPostfix = canRunPostfix ? false : 'needs root and Debian’s postfix (npm run setup)'
const noDovecot = canRunDovecot ? false : 'needs Debian’s dovecot (npm run setup)'
const KILLS = 2

function fresh(id: string): string {
  return fraudMail.replaceAll('notice-1', id)
}

/** A mail of each way in which people and programs report, and how many messages are in it. */
function ways(id: string): readonly (readonly [string, number])[] {
  const inline = lines(
    'From: "A Reader" <reader@inbox.example>',
    'To: report@desk.example',
    'Subject: Fwd: Final notice before your account is closed',
    `Message-ID: <${id}-inline@inbox.example>`,
    'X-Tasdeeq-Sample: yes',
    '',
    '---------- Forwarded message ---------',
    'From: Office of the Registrar <office@registrar-notice.example>',
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
    'Subject: Final notice before your account is closed',
    'To: reader@inbox.example',
    '',
    `Pay 4,000 rupees within 24 hours or be arrested. Your number is ${id}.`,
    '',
  )
  const outlook = outlookFile({
    subject: `Final notice ${id}`,
    sender: 'office@registrar-notice.example',
    to: 'reader@inbox.example',
    text: 'Pay 4,000 rupees within 24 hours or be arrested.',
  })
  return [
    [carrierOf([attachedMail(fresh(`${id}-a`))]), 1],
    [carrierOf([attachedMail(fresh(`${id}-b`)), attachedMail(fresh(`${id}-c`))]), 2],
    [inline, 1],
    [carrierOf([attachedFile('notice.msg', 'application/vnd.ms-outlook', outlook)]), 1],
    [arfOf(fresh(`${id}-d`), ['Feedback-Type: fraud', 'Source-IP: 192.0.2.7']), 1],
  ]
}

interface Place {
  readonly data: string
  readonly config: string
}

function placeOf(context: TestContext, yaml: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-mailbox-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const config = join(folder, 'desk.yaml')
  writeFileSync(config, yaml)
  return { data: join(folder, 'data'), config }
}

async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isDone())) await pause(100)
}

async function hand(postfix: Postfix, mail: string): Promise<void> {
  const delivery = { port: postfix.port, protocol: 'smtp' } as const
  const envelope = { from: 'reader@inbox.example', to: ['report@desk.example'] }
  const { end } = await deliver({ ...delivery, ...envelope, mail })
  assert.match(end[0] ?? 'nothing', /^250/u)
}

test(
  'what Postfix hands to the reporting mailbox is there once, whatever is killed, and is answered',
  { skip: noPostfix, timeout: 900_000 },
  async (context) => {
    const lmtp = await freePort()
    const postfix = await startPostfix({
      settings: {
        transport_maps: `inline:{ report@desk.example=lmtp:inet:127.0.0.1:${lmtp} }`,
        smtpd_client_restrictions:
          'check_client_access static:{PREPEND Authentication-Results: mx.desk.example; dmarc=pass header.from=inbox.example}',
      },
    })
    context.after(postfix.stop)
    const place = placeOf(
      context,
      `mailbox:
  listen: 127.0.0.1:${lmtp}
  addresses: [report@desk.example]
  from: desk@desk.example
  via: smtp://127.0.0.1:${postfix.reinjection}
`,
    )
    const desk = await startDesk(place)
    context.after(() => desk.kill9())
    let sent = 0
    for (let turn = 0; turn <= KILLS; turn++) {
      const mails = ways(`turn-${turn}`)
      const handed = Promise.all(mails.map(([mail]) => hand(postfix, mail)))
      if (turn < KILLS) {
        await pause(turn * 40)
        await desk.kill9()
        await desk.start()
      }
      await handed
      sent += mails.reduce((sum, [, messages]) => sum + messages, 0)
    }
    await until(() => {
      postfix.flush()
      return postfix.queued() === 0
    })
    await until(() => receiptsIn(postfix).length > 0)
    await assigned(desk, sent)
    assert.equal(await desk.stop(), 0)
    const counted = await count(place, new Map())
    assert.equal(counted.stored, sent)
    assert.equal(counted.unassigned, 0)
    assert.equal(counted.withoutBytes, 0)
    assert.equal(counted.log, 'whole')
    assert.deepEqual(counted.differences, [])
    const receipts = receiptsIn(postfix)
    // As many as somebody gets in a day, and one that was sent when the desk was killed may have come twice.
    const ids = new Set(receipts.map((mail) => /^Message-ID: (\S+)/mu.exec(mail)?.[1]))
    assert.ok(ids.size <= 5, String(ids.size))
    for (const mail of receipts) {
      assert.match(mail, /^Return-Path: <>/mu)
      assert.match(mail, /^Auto-Submitted: auto-replied/mu)
    }
  },
)

function receiptsIn(postfix: Postfix): readonly string[] {
  return postfix.delivered().filter((mail) => /^x-tasdeeq-receipt: yes/mu.test(mail))
}

/** Until it grouped all of them: what it says for programs tells how many wait. */
async function assigned(desk: DeskChild, reports: number): Promise<void> {
  await until(async () => {
    const response = await fetch(`${desk.address()}/metrics`)
    const text = await response.text()
    const waiting = /^\S*waiting\S* (\d+)$/mu.exec(text)?.[1]
    return waiting === '0' && reports > 0
  })
}

test(
  'what Dovecot has is taken once, marked when it is durable, and not again after a renumbering',
  { skip: noDovecot, timeout: 900_000 },
  async (context) => {
    const dovecot = await startDovecot()
    context.after(dovecot.remove)
    const passwords = placeOf(context, password)
    const place = placeOf(
      context,
      `imap:
  url: imap://report@127.0.0.1:${dovecot.port}
  password-file: ${passwords.config}
  every: 10s
`,
    )
    for (const [mail] of ways('first')) dovecot.deliver(mail)
    dovecot.deliver(carrierOf([attachedMail(fresh('away'))], ['Auto-Submitted: auto-replied']))
    const desk = await startDesk(place)
    context.after(() => desk.kill9())
    await until(() => marks(dovecot.inbox(), '$TasdeeqLeft') === 1)
    assert.equal(marks(dovecot.inbox(), '$TasdeeqTaken'), 5)
    await desk.kill9()
    await dovecot.stop()
    dovecot.renumber()
    await dovecot.start()
    dovecot.deliver(carrierOf([attachedMail(fresh('second'))]))
    await desk.start()
    await until(() => marks(dovecot.inbox(), '$TasdeeqTaken') === 6)
    assert.equal(await desk.stop(), 0)
    const counted = await count(place, new Map())
    assert.equal(counted.stored, 7)
    assert.equal(counted.log, 'whole')
    await using opened = await openData(
      await loadDeskConfig({ data: place.data, environment: {} }),
      quiet,
    )
    const { via, source } = await opened.store.db
      .selectFrom('reports')
      .select(['via', 'source'])
      .executeTakeFirstOrThrow()
    assert.deepEqual([via, source], ['mailbox', 'imap:report@127.0.0.1/INBOX'])
  },
)

function marks(stored: readonly { readonly keywords: readonly string[] }[], mark: string): number {
  return stored.filter(({ keywords }) => keywords.includes(mark)).length
}
