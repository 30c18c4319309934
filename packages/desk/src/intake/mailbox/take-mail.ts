import { createHash } from 'node:crypto'
import type { Desk } from '../../desk.ts'
import type { Submission, Taken } from '../intake.ts'
import { formOf } from '../unpack/form.ts'
import { partsOf, type Parts } from '../unpack/parts.ts'
import { refusalWords } from '../unpack/refusals.ts'
import { unpack, type Message } from '../unpack/unpack.ts'
import { isAuthenticated } from './authenticated.ts'
import { senderOf, type MailSender } from './envelope.ts'
import { kindOf, mayBeAnswered, type MailKind } from './kind.ts'

/** A mail that came to a reporting mailbox. */
export interface CarrierMail {
  readonly raw: Uint8Array
  /** Of MAIL FROM, '' for the null sender; undefined where it is not known. */
  readonly envelope?: string
  /** The mailbox it came to. */
  readonly source: string
  /** The mailboxes' addresses, and the one that the desk writes from. */
  readonly ours: ReadonlySet<string>
}

export type MailTaken =
  | {
      readonly kind: 'taken'
      readonly reports: readonly [string, ...string[]]
      /** Where a receipt may be sent to: a person, who is who they say. */
      readonly answerTo?: string
    }
  /** It is no report, and nobody waits for an answer. */
  | { readonly kind: 'dropped'; readonly why: Exclude<MailKind, 'report'> }
  | { readonly kind: 'refused'; readonly why: string }

/** Takes what a mail reports. All of it is durable when it resolves. @throws StoreFailure: nothing of it was taken */
export async function takeMail(
  desk: Pick<Desk, 'intake' | 'config'>,
  mail: CarrierMail,
): Promise<MailTaken> {
  const parts = partsOf(mail.raw)
  const sender = senderOf(parts.header, mail.envelope)
  const isCarrier = parts.parts.some(({ type }) => type.value.startsWith('message/'))
  const kind = kindOf({ mail: parts, from: sender.from, ours: mail.ours, isCarrier })
  if (kind !== 'report') return { kind: 'dropped', why: kind }
  const { messageBytes } = desk.config.intake
  const limits = { messageBytes, carrierBytes: carrierBytes(messageBytes) }
  const found =
    formOf(mail.raw) === 'mail'
      ? await unpack({ bytes: mail.raw, carrier: 'any' }, limits)
      : ({ kind: 'refused', why: 'no-message' } as const)
  if (found.kind === 'refused') return { kind: 'refused', why: refusalWords[found.why] }
  const [first, ...more] = await takeSome(desk, { mail, sender, messages: found.messages })
  if (first === undefined) return { kind: 'refused', why: refusalWords.empty }
  const answerTo = answerable(mail, parts, sender)
  return { kind: 'taken', reports: [first, ...more], ...(answerTo !== undefined && { answerTo }) }
}

/** A message grows by a third where it is attached in base64. */
export function carrierBytes(messageBytes: number): number {
  return messageBytes * 2
}

interface Taking {
  readonly mail: CarrierMail
  readonly sender: MailSender
  readonly messages: readonly Message[]
}

/** Where nothing that it carries is a message, the mail itself is kept: somebody reported something. */
async function takeSome(
  desk: Pick<Desk, 'intake' | 'config'>,
  taking: Taking,
): Promise<readonly string[]> {
  const reports = reportsOf(await takeAll(desk, taking))
  if (reports.length > 0) return reports
  const whole: Message = { raw: taking.mail.raw, form: 'mail', channel: 'email' }
  return reportsOf(await takeAll(desk, { ...taking, messages: [whole] }))
}

function reportsOf(taken: readonly Taken[]): readonly string[] {
  return taken.flatMap((each) => (each.kind === 'refused' ? [] : each.report))
}

function takeAll(
  { intake, config }: Pick<Desk, 'intake' | 'config'>,
  { mail, sender, messages }: Taking,
): Promise<readonly Taken[]> {
  // A server that did not hear of the acknowledgement sends the same bytes again.
  const key = createHash('sha256').update(mail.raw).digest('hex')
  const submissions = messages.map(({ word, ...message }): Submission => ({
    ...message,
    actor: { kind: 'citizen' },
    via: 'mailbox',
    source: mail.source,
    // Who writes to a reporting mailbox holds it for fraud; what they write beside it is not read.
    word: word ?? 'fraud',
    key,
    country: config.reader,
    tlp: 'amber',
    ...(sender.reporter && { reporter: sender.reporter }),
  }))
  return Promise.all(submissions.map((each) => intake.take(each)))
}

function answerable(
  { envelope }: CarrierMail,
  parts: Parts,
  { reporter, from }: MailSender,
): string | undefined {
  const address = reporter?.address
  if (address === undefined || address !== from || envelope === undefined || envelope === '')
    return undefined
  // Beyond ASCII it takes SMTPUTF8 (RFC 6531), which not every server has.
  if (!/^[!-~]+$/u.test(address)) return undefined
  return mayBeAnswered(parts) && isAuthenticated(parts.header, from) ? address : undefined
}
