import { isAddress, readAddressList } from '../mime/addresses.ts'
import { enter } from '../context.ts'
import type { Context } from '../context.ts'
import { parseDate } from '../mime/dates.ts'
import { isDressed, isDressedReply } from './dressed.ts'
import type { Outer } from './dressed.ts'
import { findBlock } from './block.ts'
import type { ForwardBlock } from './block.ts'
import { isReplySubject } from './labels.ts'
import type { Address, Anomaly, Header, Message } from '../message.ts'
import { newNotes, note, noteAll } from '../notes.ts'
import { asOwn, attributions, ownWords } from './quotes.ts'
import { nothing, slice } from '../text/rendered.ts'
import type { Rendered } from '../text/rendered.ts'
import { readPlainText } from '../text/plain-text.ts'
import { writeMessage } from '../write.ts'
import type { Draft } from '../write.ts'

/** Who sends the message, to whom, and under what subject. */
export interface Head {
  readonly from: readonly Address[]
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly subject: string
}

/** A body, with the message taken out that it carries inline. */
export interface Unwrapped {
  /** What the sender says himself, with what he quotes in answering. */
  readonly own: Rendered
  /** The inner message, before its attachments are known. */
  readonly inner?: Draft
  readonly forward: Message['forward']
}

/** Words that are no comment: a greeting, a name. */
const FEW_WORDS = 5

/** Parts what the sender says from what he forwards or answers, and sees through letters dressed as forwards. */
export function unwrap(body: Rendered, head: Head, context: Context): Unwrapped {
  const block = findBlock(body.text, body.quoted)
  if (!block) return { own: ownOrQuoted(body, head, context), forward: 'none' }
  if (block.marker !== 'forwarded' && isReplySubject(head.subject)) {
    return { own: ownOrQuoted(quoteFrom(body, block.start), head, context), forward: 'none' }
  }
  const inside = enter(context)
  if (!inside)
    return { own: slice(quoteFrom(body, block.start), 0, body.text.length), forward: 'passes-on' }
  const said = slice(body, 0, block.start)
  const inner = draftOf(body, block, inside)
  const outer = outerOf(head, ownWords(said), context)
  const text = inner.body.text
  if (isDressed(outer, { from: inner.from, to: inner.to, text })) {
    return { own: asOwn(body), inner, forward: 'dressed' }
  }
  return { own: said, inner, forward: outer.isSilent ? 'passes-on' : 'comments' }
}

/** What a message does with those attached to it. */
export function judgeAttached(
  said: Rendered,
  head: Head,
  carried: { readonly messages: readonly Message[]; readonly context: Context },
): Message['forward'] {
  if (carried.messages.length === 0) return 'none'
  const outer = outerOf(head, ownWords(said), carried.context)
  if (!outer.isSilent) return 'comments'
  // Bounces and complaints carry what was sent to others: only a letter of his own is his own.
  const own = new Set(head.from.map(({ address }) => address).filter(isAddress))
  const isOwn = carried.messages.some(({ from }) => from.some(({ address }) => own.has(address)))
  return isOwn ? 'dressed' : 'passes-on'
}

/** A message that consists of quotes says them itself, unless he answers the one he quotes. */
function ownOrQuoted(body: Rendered, head: Head, context: Context): Rendered {
  if (body.quoted.length === 0) return body
  const outer = outerOf(head, ownWords(body), context)
  return isDressedReply(outer, attributions(body), [...head.to, ...head.cc]) ? asOwn(body) : body
}

function quoteFrom(body: Rendered, start: number): Rendered {
  const before = body.quoted.filter((span) => span.start < start)
  const cut = before.map((span) => ({ start: span.start, end: Math.min(span.end, start) }))
  return { ...body, quoted: [...cut, { start, end: body.text.length }] }
}

function outerOf(head: Head, words: number, context: Context): Outer {
  return {
    from: head.from,
    replyTo: head.replyTo,
    to: [...head.to, ...head.cc],
    isFreeMail: context.options.isFreeMail ?? (() => true),
    isSilent: words <= FEW_WORDS,
  }
}

function draftOf(body: Rendered, block: ForwardBlock, context: Context): Draft {
  const notes = newNotes()
  const { fields } = block
  const from = addressesOf(fields.get('from'))
  if (from.length === 0) note(notes, 'no-sender')
  const date = parseDate(fields.get('date') ?? '')
  return {
    context,
    notes,
    from,
    replyTo: addressesOf(fields.get('reply-to')),
    to: addressesOf(fields.get('to')),
    cc: addressesOf(fields.get('cc')),
    subject: fields.get('subject') ?? '',
    headers: [...fields].map(([name, value]): Header => ({ name, value })),
    body: innerBody(body, block, context),
    ...(date !== undefined && { date }),
  }
}

/** The inner message's own text, without the signs of being quoted. */
function innerBody(body: Rendered, block: ForwardBlock, context: Context): Rendered {
  const inner = slice(body, block.bodyStart, body.text.length)
  if (block.isIndented) {
    const text = inner.text.replace(/^> ?/gmu, '')
    return readPlainText(text, { limits: context.limits, notes: newNotes() })
  }
  const isQuotedWhole = inner.quoted.some(
    ({ start, end }) => start === 0 && end - start > inner.text.length / 2,
  )
  return isQuotedWhole ? asOwn(inner) : inner
}

/** "Ali Khan [mailto:ali@…]", "Ali Khan" and lists of them. */
function addressesOf(field = ''): readonly Address[] {
  const plain = field.replace(/\[mailto:([^\]\s]{1,254})\]/giu, '<$1>').replace(/<mailto:/giu, '<')
  return readAddressList(plain).map(({ name, address }) =>
    address.includes('@') ? { name, address } : { name: name === '' ? address : name, address: '' },
  )
}

/** Builds the message of a draft, and those it carries in turn. */
export function finishDraft(draft: Draft): Message {
  const { own, inner, forward } = unwrap(draft.body, draft, draft.context)
  const isPassedOn = inner !== undefined && forward !== 'dressed'
  if (isPassedOn) noteAll(inner.notes, draft.notes.list.filter(isCut))
  const message = inner && finishDraft({ ...inner, ...carriedOn(draft) })
  return writeMessage({
    ...draft,
    ...(isPassedOn && passedOn(draft)),
    body: own,
    forward,
    quoted: message ? [{ how: 'forwarded', message }] : [],
  })
}

/** The outer message still has the attachments, and says nothing of what they say. */
function passedOn(draft: Draft): Pick<Draft, 'hidden' | 'facts' | 'attachments' | 'notes'> {
  const attachments = (draft.attachments ?? []).map((read) => ({ ...read, rendered: nothing }))
  const notes = { list: draft.notes.list.filter((anomaly) => !isCut(anomaly)) }
  return { hidden: [], facts: undefined, attachments, notes }
}

/** The inner message stands last: what was not read is of it. */
function isCut({ kind }: Anomaly): boolean {
  return kind === 'text-cut'
}

/** What stood hidden, and what was attached, belongs to the innermost message that is forwarded. */
function carriedOn(draft: Draft): Pick<Draft, 'hidden' | 'facts' | 'attachments'> {
  return {
    hidden: draft.hidden ?? [],
    attachments: draft.attachments ?? [],
    ...(draft.facts && { facts: draft.facts }),
  }
}
