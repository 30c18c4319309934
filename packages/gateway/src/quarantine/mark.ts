import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { divide, type Divided } from './message-fields.ts'

/**
 * A header field by which the gateway knows its own mail again: signed, for one message, for these recipients, for
 * some days. Nobody without the secret makes one, and on another message it is worth nothing.
 */
export interface Mark {
  readonly field: 'X-Tasdeeq-Released' | 'X-Tasdeeq-Digest'
  /** Letters, digits and hyphens. */
  readonly id: string
  readonly recipients: readonly string[]
  /** Milliseconds since 1970. */
  readonly time: number
}

/** Mail waits in queues for so long: RFC 5321 section 4.5.4.1 asks for four to five days of trying. */
const GOOD_FOR = 5 * 86_400_000
/** Clocks of two gateways may differ. */
const AHEAD = 10 * 60_000
/** Others may put marks on a mail, and ours is the topmost; more than a few are not looked at. */
const MOST_MARKS = 4
/** A mark for the most recipients that one message has. */
const MOST_VALUE = 16 * 1024

/** The field, folded, with its line end: to be put above the message. */
export function signedMark(mark: Mark, raw: Uint8Array, secret: Uint8Array): string {
  const to = mark.recipients.map((address) => recipientHash(address, secret)).sort()
  const message = divide(raw)
  const facts = { id: mark.id, time: mark.time, to, free: missingIn(message) }
  const sum = signature(mark.field, facts, { message, secret })
  const parts = [
    'v=1',
    `id=${mark.id}`,
    `t=${mark.time}`,
    ...facts.free.map((name) => `free=${name}`),
    ...to.map((hash) => `to=${hash}`),
    `s=${sum}`,
  ]
  return `${mark.field}: ${parts.join(';\r\n\t')}\r\n`
}

/** A message, and what it takes to know whether it is ours. */
export interface Presented {
  readonly raw: Uint8Array
  /** Those it is going to. */
  readonly recipients: readonly string[]
  readonly secret: Uint8Array
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The mark's id, where the message has one that is ours, fits it and all its recipients, and is in time. */
export function markedId(field: Mark['field'], presented: Presented): string | undefined {
  if (!mayHave(field, presented.raw)) return undefined
  const name = field.toLowerCase()
  const message = divide(presented.raw)
  const marks = message.fields.filter((one) => one.name === name).slice(0, MOST_MARKS)
  for (const { value } of marks) {
    const facts = readFacts(value)
    if (facts && holds(facts, { field, message, presented })) return facts.id
  }
  return undefined
}

/** Nearly all mail has none, and need not be divided to know it. Servers keep the letters of a field's name. */
function mayHave(field: Mark['field'], raw: Uint8Array): boolean {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.length).includes(`${field}:`, 0, 'latin1')
}

interface Facts {
  readonly id: string
  readonly time: number
  /** Hashes of the recipients, sorted. */
  readonly to: readonly string[]
  /** Bound fields that the message lacked, and that may have been added since. */
  readonly free: readonly string[]
}

function readFacts(value: string): (Facts & { readonly sum: string }) | undefined {
  if (value.length > MOST_VALUE) return undefined
  const parts = value.split(';').map((part) => part.trim())
  const of = (name: string): readonly string[] =>
    parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1))
  const [version] = of('v')
  const [id] = of('id')
  const [time] = of('t')
  const [sum] = of('s')
  if (version !== '1' || !id || !sum || !/^\d{1,15}$/u.test(time ?? '')) return undefined
  return { id, time: Number(time), to: of('to'), free: of('free'), sum }
}

function holds(
  { sum, ...facts }: Facts & { readonly sum: string },
  about: {
    readonly field: Mark['field']
    readonly message: Divided
    readonly presented: Presented
  },
): boolean {
  const { secret, now, recipients } = about.presented
  if (facts.time > now + AHEAD || facts.time + GOOD_FOR < now) return false
  const allowed = new Set(facts.to)
  if (!recipients.every((address) => allowed.has(recipientHash(address, secret)))) return false
  return isEqual(sum, signature(about.field, facts, { message: about.message, secret }))
}

/** What a reader sees, and what decides how it is read. Fields that mail servers add above are not bound. */
const BOUND = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]
/** RFC 6409 section 8: what a server may add to mail of its own machine where it is missing. */
const ADDED_WHERE_MISSING = ['from', 'date', 'message-id']

function missingIn({ fields }: Divided): readonly string[] {
  return ADDED_WHERE_MISSING.filter((name) => !fields.some((field) => field.name === name))
}

function signature(
  field: Mark['field'],
  { id, time, to, free }: Facts,
  { message, secret }: { readonly message: Divided; readonly secret: Uint8Array },
): string {
  const bound = BOUND.filter((name) => !free.includes(name)).map((name) =>
    message.fields.filter((one) => one.name === name).map(({ value }) => value),
  )
  return createHmac('sha256', secret)
    .update(JSON.stringify([field, id, time, to, free, bound]))
    .update(bodyHash(message.body))
    .digest('base64url')
}

const LF = 0x0a
const CR = 0x0d

/**
 * RFC 6376 section 3.4.3: empty lines at the end do not count; nor does how lines end. On the way back a CR alone becomes
 * a line end as well.
 */
function bodyHash(body: Uint8Array): Buffer {
  const hash = createHash('sha256')
  let from = 0
  let empty = 0
  while (from < body.length) {
    const end = lineEnd(body, from)
    if (end === from) empty++
    else {
      hash.update('\n'.repeat(empty)).update(body.subarray(from, end)).update('\n')
      empty = 0
    }
    from = end + (body[end] === CR && body[end + 1] === LF ? 2 : 1)
  }
  return hash.digest()
}

function lineEnd(body: Uint8Array, from: number): number {
  let at = from
  while (at < body.length && body[at] !== LF && body[at] !== CR) at++
  return at
}

/** Eight bytes, keyed: nobody reads from it who else got the mail. */
function recipientHash(address: string, secret: Uint8Array): string {
  const hmac = createHmac('sha256', secret).update(`recipient\0${address.toLowerCase()}`)
  return hmac.digest().subarray(0, 8).toString('base64url')
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
