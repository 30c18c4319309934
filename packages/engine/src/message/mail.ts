import { cutAt } from '../text/ends.ts'
import { readAddresses, readFrom, readReturnPath } from './mime/addresses.ts'
import { readAttachments } from './parts/attachments.ts'
import type { ReadAttachment } from './parts/read-attachment.ts'
import { addFacts, readBody } from './parts/body.ts'
import type { Body, Source } from './parts/body.ts'
import { enter } from './context.ts'
import type { Context } from './context.ts'
import { readDate, readReceived } from './mime/dates.ts'
import { finishDraft, judgeAttached } from './forward/forward.ts'
import { firstHeader } from './mime/headers.ts'
import type { Header, HtmlFacts, Message } from './message.ts'
import { decodeHeader } from './mime/parser.ts'
import { newNotes, note } from './notes.ts'
import type { Notes } from './notes.ts'
import { asOwn } from './forward/quotes.ts'
import { join } from './text/rendered.ts'
import { survey } from './mime/survey.ts'
import type { Draft } from './write.ts'

/** Reads a mail: its headers, its text, what it carries. */
export async function readMail(raw: Uint8Array, context: Context): Promise<Message> {
  const notes = newNotes()
  if (raw.length === 0) note(notes, 'empty')
  const parts = survey(raw, context.limits, notes)
  const source: Source = { raw, context, notes }
  const body = readBody(parts, source)
  const attachments = await readAttachments(parts, source, body)
  const draft = draftOf(parts[0]?.headers ?? [], { body, attachments, source })
  const messages = await readAttached(attachments, source)
  return messages.length === 0 ? finishDraft(draft) : finishCarrier(draft, messages)
}

interface Pieces {
  readonly body: Body
  readonly attachments: readonly ReadAttachment[]
  readonly source: Source
}

function draftOf(headers: readonly Header[], pieces: Pieces): Draft {
  const { body, attachments, source } = pieces
  const { context, notes } = source
  if (headers.filter(({ name }) => name === 'subject').length > 1) note(notes, 'several-subjects')
  const facts = allFacts(body, attachments)
  return {
    context,
    notes,
    from: readFrom(headers, notes),
    sender: readAddresses(headers, 'sender')[0],
    replyTo: readAddresses(headers, 'reply-to'),
    to: readAddresses(headers, 'to'),
    cc: readAddresses(headers, 'cc'),
    returnPath: readReturnPath(headers),
    subject: decodeHeader(firstHeader(headers, 'subject')).trim(),
    date: readDate(headers, notes),
    received: readReceived(headers),
    messageId: cutAt(firstHeader(headers, 'message-id'), 1_000) || undefined,
    headers,
    body: body.rendered,
    hidden: [...body.hidden, ...attachments.flatMap(({ hidden }) => hidden)],
    attachments,
    ...(facts && { facts }),
  }
}

/** A form is a form in the body and in a page that is attached. */
function allFacts(body: Body, attachments: readonly ReadAttachment[]): HtmlFacts | undefined {
  const all = [body.facts, ...attachments.map(({ facts }) => facts)].filter(
    (facts) => facts !== undefined,
  )
  return all.length === 0 ? undefined : all.reduce(addFacts)
}

async function readAttached(
  attachments: readonly ReadAttachment[],
  source: Source,
): Promise<readonly Message[]> {
  const messages: Message[] = []
  for (const { message } of attachments) {
    if (!message) continue
    const inside = enter(source.context)
    if (!inside) {
      note(source.notes, 'too-deep', 'messages')
      // Many mails passed on together are each a message of their own; boxes in boxes are made to hide one.
      const isDeep = source.context.depth >= source.context.limits.quotedDepth
      note(source.notes, 'text-cut', isDeep ? 'depth' : 'messages')
      break
    }
    messages.push(await readMail(message, inside))
  }
  return messages
}

/** A mail with mails attached: its own text, and theirs as well where they are but its own letter in an envelope. */
function finishCarrier(draft: Draft, messages: readonly Message[]): Message {
  const attached = messages.map((message) => ({ how: 'attached' as const, message }))
  const forward = judgeAttached(draft.body, draft, { messages, context: draft.context })
  if (forward === 'dressed' && hasUnread(draft.notes)) note(draft.notes, 'text-cut', 'parts')
  const inner = messages.map(({ text, links }) => ({ text, links, quoted: [] }))
  const body = forward === 'dressed' ? join([asOwn(draft.body), ...inner]) : draft.body
  const message = finishDraft({ ...draft, body })
  const isOwnForward = message.forward !== 'none' && forward !== 'dressed'
  return {
    ...message,
    quoted: [...message.quoted, ...attached],
    forward: isOwnForward ? message.forward : forward,
  }
}

/** Were there more messages attached than are read? */
function hasUnread({ list }: Notes): boolean {
  return list.some(({ kind, detail }) => kind === 'text-cut' && detail === 'messages')
}
