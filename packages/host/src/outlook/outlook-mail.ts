import outlook, { type FieldsData } from '@kenjiuno/msgreader'

/** A mail as Outlook keeps it. */
export interface OutlookMail {
  /** As it came over the Internet; '' where it did not. */
  readonly transport: string
  readonly subject: string
  readonly from: Person
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  /** As Outlook writes it: `Tue, 03 Nov 2026 10:00:00 GMT`. */
  readonly date: string
  readonly messageId: string
  readonly text: string
  readonly html?: { readonly bytes: Uint8Array; readonly charset: string }
  readonly attachments: readonly (OutlookFile | OutlookMessage)[]
}

export interface Person {
  readonly name: string
  readonly address: string
}

export interface OutlookFile {
  readonly kind: 'file'
  readonly name: string
  readonly type: string
  readonly id: string
  readonly bytes: Uint8Array
}

export interface OutlookMessage {
  readonly kind: 'message'
  readonly mail: OutlookMail
}

const DEEPEST = 4
const MOST_FILES = 200
const MOST_PEOPLE = 1_000

/** @throws where the library cannot make sense of it */
export function outlookMail(bytes: Uint8Array): OutlookMail | undefined {
  const reader = new outlook.default(new Uint8Array(bytes).buffer)
  const fields = reader.getFileData()
  if (fields.error !== undefined || fields.dataType !== 'msg') return undefined
  return mailOf(fields, { reader, depth: 0 })
}

interface Place {
  readonly reader: outlook.default
  readonly depth: number
}

function mailOf(fields: FieldsData, place: Place): OutlookMail {
  const html = htmlOf(fields)
  const people = (fields.recipients ?? []).slice(0, MOST_PEOPLE)
  return {
    transport: textOf(fields.headers),
    subject: textOf(fields.subject),
    from: { name: textOf(fields.senderName), address: senderOf(fields) },
    to: people.filter(({ recipType }) => recipType !== 'cc' && recipType !== 'bcc').map(personOf),
    cc: people.filter(({ recipType }) => recipType === 'cc').map(personOf),
    date: textOf(fields.clientSubmitTime) || textOf(fields.messageDeliveryTime),
    messageId: textOf(fields.messageId),
    text: textOf(fields.body),
    ...(html && { html }),
    attachments: (fields.attachments ?? [])
      .slice(0, MOST_FILES)
      .flatMap((each) => attachmentOf(each, place) ?? []),
  }
}

/** [MS-OXOMSG] section 2.2.1: the sender's address may be one of the house alone (`/O=…`), and another of the Internet. */
function senderOf(fields: FieldsData): string {
  const known = [fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.senderEmail]
  return known.map(textOf).find((address) => address.includes('@')) ?? ''
}

function personOf(fields: FieldsData): Person {
  const known = [fields.smtpAddress, fields.email].map(textOf)
  return {
    name: textOf(fields.name),
    address: known.find((address) => address.includes('@')) ?? '',
  }
}

function htmlOf(fields: FieldsData): OutlookMail['html'] {
  if (typeof fields.bodyHtml === 'string' && fields.bodyHtml !== '')
    return { bytes: new TextEncoder().encode(fields.bodyHtml), charset: 'utf-8' }
  if (!(fields.html instanceof Uint8Array) || fields.html.length === 0) return undefined
  return { bytes: fields.html, charset: charsetOf(fields.internetCodepage) }
}

/** Code pages of Windows by their numbers (Microsoft, “Code Page Identifiers”). */
const CHARSETS: Readonly<Record<number, string>> = {
  65001: 'utf-8',
  20127: 'us-ascii',
  28591: 'iso-8859-1',
  28596: 'iso-8859-6',
  28605: 'iso-8859-15',
  932: 'shift_jis',
  936: 'gb2312',
  949: 'euc-kr',
  950: 'big5',
}

function charsetOf(page: number | undefined): string {
  const known = CHARSETS[page ?? 65001]
  if (known !== undefined) return known
  return page !== undefined && page >= 1250 && page <= 1258 ? `windows-${page}` : 'utf-8'
}

function attachmentOf(
  fields: FieldsData,
  { reader, depth }: Place,
): OutlookFile | OutlookMessage | undefined {
  const { innerMsgContentFields: inner } = fields
  if (inner)
    return depth >= DEEPEST
      ? undefined
      : { kind: 'message', mail: mailOf(inner, { reader, depth: depth + 1 }) }
  const bytes = reader.getAttachment(fields).content
  if (!(bytes instanceof Uint8Array)) return undefined
  return {
    kind: 'file',
    name: textOf(fields.fileName) || textOf(fields.fileNameShort) || textOf(fields.name),
    type: textOf(fields.attachMimeTag),
    id: textOf(fields.pidContentId),
    bytes,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
