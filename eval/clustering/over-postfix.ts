import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../packages/gateway/test/system/ports.ts'
import { type Postfix, startPostfix } from '../../packages/gateway/test/system/postfix.ts'
import { deliver } from '../../packages/desk/test/mail-client.ts'
import type { Mail } from './corpus.ts'
import { type Answered, type Over, reportOver } from './over.ts'

const CONNECTIONS = 8
/** Milliseconds that nothing may come of it until what is missing is given up. */
const PATIENCE = 120_000

/** Each mail is passed on, as attached, by a reader of its own, through a Postfix to the reporting mailbox and back. */
export async function overPostfix(mails: readonly Mail[]): Promise<Over> {
  const lmtp = await freePort()
  const postfix = await startPostfix({
    settings: {
      transport_maps: `inline:{ report@desk.example=lmtp:inet:127.0.0.1:${lmtp} }`,
      smtpd_client_restrictions:
        'check_client_access static:{PREPEND Authentication-Results: mx.desk.example; dmarc=pass header.from=inbox.example}',
      // Corpora have longer lines than a mail may, and a line that is cut is another mail.
      lmtp_line_length_limit: '0',
      smtp_line_length_limit: '0',
    },
  })
  const settings = `listen: 127.0.0.1:0
mailbox:
  listen: 127.0.0.1:${lmtp}
  addresses: [report@desk.example]
  from: desk@desk.example
  via: smtp://127.0.0.1:${postfix.reinjection}
`
  try {
    return await reportOver(mails, settings, (_desk, all) => handAll(postfix, all))
  } finally {
    await postfix.stop()
  }
}

async function handAll(postfix: Postfix, mails: readonly Mail[]): Promise<readonly Answered[]> {
  const left = mails.map((mail, at) => ({ mail, at })).toReversed()
  const one = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) await hand(postfix, next.mail, next.at)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  let [count, since] = [0, performance.now()]
  while (count < mails.length && performance.now() - since < PATIENCE) {
    await pause(2_000)
    const now = receiptsIn(postfix).size
    if (now > count) [count, since] = [now, performance.now()]
    if (postfix.queued() > 0) postfix.flush()
  }
  const receipts = receiptsIn(postfix)
  return mails.flatMap((mail, at) => {
    const receipt = receipts.get(at)
    return receipt === undefined ? [] : { mail, receipt }
  })
}

async function hand(postfix: Postfix, { id, raw }: Mail, at: number): Promise<void> {
  const mail = Buffer.from(raw)
    .toString('latin1')
    .replaceAll(/\r\n|\r|\n/gu, '\r\n')
  const { end } = await deliver({
    port: postfix.port,
    protocol: 'smtp',
    from: `reader-${at}@inbox.example`,
    to: ['report@desk.example'],
    mail: carrier(mail, `reader-${at}@inbox.example`),
    encoding: 'latin1',
  })
  if (!end[0]?.startsWith('250')) throw new Error(`${id}: ${end[0] ?? 'refused'}`)
}

function carrier(mail: string, reader: string): string {
  return [
    `From: A Reader <${reader}>`,
    'To: report@desk.example',
    'Subject: Is this real?',
    `Message-ID: <${reader}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="of-the-reader"',
    '',
    '--of-the-reader',
    'Content-Type: text/plain',
    '',
    'Please have a look.',
    '--of-the-reader',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail,
    '--of-the-reader--',
    '',
  ].join('\r\n')
}

/** By reader. */
function receiptsIn(postfix: Postfix): ReadonlyMap<number, string> {
  const receipts = new Map<number, string>()
  for (const mail of postfix.delivered()) {
    const reader = /^To: .*reader-(\d+)@/imu.exec(mail)?.[1]
    const body = Buffer.from(mail.slice(mail.search(/\r?\n\r?\n/u)), 'base64').toString()
    const receipt = /\b\d{4} \d{4} \d{4} \d{4}\b/u.exec(body)?.[0]
    if (reader !== undefined && receipt !== undefined) receipts.set(Number(reader), receipt)
  }
  return receipts
}
