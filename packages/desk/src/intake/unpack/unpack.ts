import { Buffer } from 'node:buffer'
import type { Channel } from '@tasdeeq/engine'
import type { Feedback, ReportReceived } from '../../events/event.ts'
import type { ReportedChannel } from '../../reported-channel.ts'
import { decodedPart } from './decode.ts'
import { feedbackOf } from './feedback.ts'
import { formOf, type ByteForm } from './form.ts'
import { mailOfOutlook } from './outlook.ts'
import { partsOf, type Part, type Parts } from './parts.ts'
import type { Refusal } from './refusals.ts'

/** Bytes as somebody sent them in. */
export interface Given {
  readonly bytes: Uint8Array
  /** Of a text or a picture: by what way it came, where the reporter says so. */
  readonly channel?: Channel
  /**
   * What a mail may be taken out of. `any`: it came to a reporting mailbox, so that a message attached to it is what is
   * reported. `feedback`: of reports for machines alone. `none`: it is itself what is reported.
   */
  readonly carrier: 'none' | 'feedback' | 'any'
}

/** One message that was in it. */
export interface Message {
  readonly raw: Uint8Array
  readonly form: ReportReceived['form']
  readonly channel: ReportedChannel
  readonly feedback?: Feedback
  /** What a report for machines says of it. */
  readonly word?: ReportReceived['word']
}

export type Unpacked =
  | { readonly kind: 'messages'; readonly messages: readonly [Message, ...Message[]] }
  | { readonly kind: 'refused'; readonly why: Refusal }

export interface UnpackLimits {
  /** Of one message. */
  readonly messageBytes: number
  /** Of what it came in. */
  readonly carrierBytes: number
}

/** More messages than this in one carrier are a mistake, or worse. */
export const MOST_MESSAGES = 50

/** Takes messages out of what they came in. Nothing is opened beyond that, run or fetched. */
export async function unpack(given: Given, limits: UnpackLimits): Promise<Unpacked> {
  if (given.bytes.length > limits.carrierBytes) return refused('too-large')
  const found = await messagesOf(given)
  if (typeof found === 'string') return refused(found)
  const [first, ...more] = found
  if (!first) return refused('no-message')
  if (more.length >= MOST_MESSAGES) return refused('too-many')
  if (found.some(({ raw }) => raw.length > limits.messageBytes)) return refused('too-large')
  return { kind: 'messages', messages: [first, ...more] }
}

type Found = readonly Message[] | Refusal

async function messagesOf(given: Given): Promise<Found> {
  const form = formOf(given.bytes)
  if (form === 'mail') return inMail(given)
  if (form === 'msg') return inOutlook(given.bytes)
  if (form in REFUSED) return REFUSED[form] ?? 'not-a-message'
  return isBlank(given.bytes) ? 'empty' : [plainly(given, form)]
}

const REFUSED: Readonly<Partial<Record<ByteForm, Refusal>>> = {
  empty: 'empty',
  zip: 'zip',
  encrypted: 'encrypted',
  other: 'not-a-message',
}

async function inMail({ bytes, carrier }: Given): Promise<Found> {
  const whole = mailOf(bytes)
  if (carrier === 'none') return [whole]
  const mail = partsOf(bytes)
  if (mail.isTooMuch) return mail.parts.some(isMessage) && carrier === 'any' ? 'too-many' : [whole]
  const report = feedbackOf(mail)
  if (report) {
    const { feedback, word } = report
    return report.messages.map((raw) => ({ ...said(raw), feedback, word }))
  }
  if (carrier === 'feedback') return [whole]
  const carried = await carriedIn(mail)
  // Nothing is attached: what it passes on stands in its own text, and is found there when it is read.
  return typeof carried !== 'string' && carried.length === 0 ? [whole] : carried
}

function isMessage({ type }: Part): boolean {
  return type.value === 'message/rfc822' || type.value === 'message/global'
}

/** The messages attached to a mail. Where one cannot be opened and there is no other, the mail itself is kept. */
async function carriedIn({ parts }: Parts): Promise<Found> {
  const messages: Message[] = []
  for (const part of parts) {
    const found = await attachedIn(part)
    if (typeof found !== 'string') messages.push(...found)
    if (messages.length > MOST_MESSAGES) return 'too-many'
  }
  return messages
}

async function attachedIn(part: Part): Promise<Found> {
  const { value } = part.type
  if (isMessage(part)) {
    const raw = decodedPart(part)
    return isBlank(raw) ? [] : [mailOf(raw)]
  }
  // Programs name a mail that they attach as they like: what counts is what it is.
  const isFile = part.isAttachment || part.name !== '' || value === 'application/vnd.ms-outlook'
  if (!isFile || value.startsWith('image/')) return []
  const raw = decodedPart(part)
  const form = formOf(raw)
  if (form === 'msg') return inOutlook(raw)
  return form === 'mail' ? [mailOf(raw)] : []
}

async function inOutlook(bytes: Uint8Array): Promise<Found> {
  const mail = await mailOfOutlook(bytes)
  return mail ? [mailOf(mail)] : 'damaged'
}

function mailOf(raw: Uint8Array): Message {
  return { raw, form: 'mail', channel: 'email' }
}

/** In a report for machines: a mail, or a text that was the message. */
function said(raw: Uint8Array): Message {
  return formOf(raw) === 'text' ? { raw, form: 'text', channel: 'sms' } : mailOf(raw)
}

function plainly({ bytes, channel }: Given, form: ByteForm): Message {
  if (form === 'picture') return { raw: bytes, form: 'picture', channel: channel ?? 'chat' }
  if (form === 'text') return { raw: utf8(bytes), form: 'text', channel: channel ?? 'unknown' }
  return { raw: bytes, form: 'document', channel: channel ?? 'letter' }
}

/** Text files of Windows say by their first bytes that they are UTF-16. */
function utf8(bytes: Uint8Array): Uint8Array {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  if (!isLittle && !isBig) return bytes
  return Buffer.from(new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes))
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20)
}

function refused(why: Refusal): Unpacked {
  return { kind: 'refused', why }
}
