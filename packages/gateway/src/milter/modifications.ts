import type { Edits, HeaderField } from '../outcome.ts'
import type { Reply } from './command.ts'
import { both, may, type Agreed } from './negotiation.ts'
import { BODY_CHUNK } from './protocol.ts'

/**
 * Edits as modification replies, in the order in which an MTA can apply them one by one: fields are changed and removed
 * from the lowest up, so that no place moves before its turn; then fields are put on top, the topmost last; then the body,
 * whose parts Postfix wants without anything between. What the MTA did not grant is left out, and with a body that
 * cannot be changed the fields that describe the new one.
 */
export function modifications(edits: Edits, agreed: Agreed): readonly Reply[] {
  const { prepend, changes, body } = applicable(edits, agreed)
  const space = both(agreed, 'leadingSpace') ? ' ' : ''
  return [
    ...changes.map((change) => changeReply(change, space)),
    ...prepend.toReversed().map((field) => prependReply(field, space)),
    ...(body ? bodyReplies(body) : []),
  ]
}

interface Change {
  readonly name: string
  readonly nth: number
  /** Absent: the field goes. */
  readonly value?: string
}

interface Applicable {
  readonly prepend: readonly HeaderField[]
  readonly changes: readonly Change[]
  readonly body?: Uint8Array
}

function applicable(edits: Edits, agreed: Agreed): Applicable {
  const changesHeaders = may(agreed, 'changeHeaders')
  const bodyless = edits.body && !(changesHeaders && may(agreed, 'changeBody'))
  const keeps = ({ name }: { readonly name: string }): boolean => !(bodyless && describesBody(name))
  const changes: readonly Change[] = changesHeaders ? [...edits.replace, ...edits.remove] : []
  return {
    prepend: may(agreed, 'addHeaders') ? edits.prepend.filter(keeps) : [],
    changes: changes.filter(keeps).toSorted((a, b) => b.nth - a.nth),
    ...(edits.body && !bodyless && { body: edits.body }),
  }
}

/** RFC 2045 section 3 and RFC 2183: fields that must fit the body they stand over. */
function describesBody(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith('content-') || lower === 'mime-version'
}

/** An empty value removes the field: a field that is to be empty gets a space. */
function changeReply({ name, nth, value }: Change, space: string): Reply {
  const given = value === undefined ? '' : space + wireValue(value) || ' '
  return { kind: 'changeHeader', index: nth, name, value: given }
}

/** Place 0 is above all, the MTA's own Received field included; each pushes the one before it down. */
function prependReply({ name, value }: HeaderField, space: string): Reply {
  return { kind: 'insertHeader', index: 0, name, value: space + wireValue(value) }
}

/**
 * Lines of a folded field are parted by LF alone. A line end without the white space that continues the field gets one, and
 * what cannot stand in a field is left out: whatever an edit contains, no field can begin inside another.
 */
function wireValue(value: string): string {
  const lines = value.replaceAll('\0', '').replaceAll('\r\n', '\n').replaceAll('\r', '').split('\n')
  const [first = '', ...rest] = lines
  const folded = rest.filter((line) => line.trim() !== '').map(continued)
  return fromUtf8([first, ...folded].join('\n'))
}

function continued(line: string): string {
  return line.startsWith(' ') || line.startsWith('\t') ? line : ` ${line}`
}

/** Values are text of our own; on the wire each character is a byte. */
function fromUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function bodyReplies(body: Uint8Array): readonly Reply[] {
  const replies: Reply[] = []
  for (let at = 0; at < body.length || at === 0; at += BODY_CHUNK) {
    replies.push({ kind: 'body', bytes: body.subarray(at, at + BODY_CHUNK) })
  }
  return replies
}

/** A reply line of SMTP in printable ASCII. */
export function smtpLine(reply: {
  readonly code: number
  readonly enhanced: string
  readonly text: string
}): string {
  const text = Array.from(reply.text, (c) => (c >= ' ' && c <= '~' ? c : ' ')).join('')
  return `${reply.code} ${reply.enhanced} ${text}`.slice(0, LINE_MOST).trimEnd()
}

/** RFC 5321 section 4.5.3.1.5 allows 512 octets with CRLF; doubled percent signs may fill half of it. */
const LINE_MOST = 250
