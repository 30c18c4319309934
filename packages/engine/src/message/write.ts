import { flat } from '../text/owned.ts'
import type { ReadAttachment } from './parts/read-attachment.ts'
import type { Context } from './context.ts'
import { add, newLayout, plain } from './text/layout.ts'
import type { Layout } from './text/layout.ts'
import type { Address, Channel, Header, HiddenText, HtmlFacts, Message, Quoted } from './message.ts'
import type { Notes } from './notes.ts'
import type { Rendered } from './text/rendered.ts'
import { noteTricks } from './text/tricks.ts'

/** A message whose pieces are read and not yet laid out. */
export interface Draft {
  readonly context: Context
  readonly notes: Notes
  readonly channel?: Channel
  readonly from: readonly Address[]
  readonly sender?: Address | undefined
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly returnPath?: string | undefined
  readonly subject: string
  readonly date?: number | undefined
  readonly received?: number | undefined
  readonly messageId?: string | undefined
  readonly headers: readonly Header[]
  readonly body: Rendered
  readonly hidden?: readonly HiddenText[]
  readonly facts?: HtmlFacts | undefined
  readonly attachments?: readonly ReadAttachment[]
  readonly forward?: Message['forward']
  readonly quoted?: readonly Quoted[]
}

/** Lays a message out: the sender's name, subject, body, texts of attachments. */
export function writeMessage(draft: Draft): Message {
  const attachments = draft.attachments ?? []
  const layout = layOut(draft, attachments)
  const text = flat(layout.pieces.join(''))
  noteTricks(text, draft.notes)
  return {
    channel: draft.channel ?? 'email',
    subject: draft.subject,
    from: draft.from,
    replyTo: draft.replyTo,
    to: draft.to,
    cc: draft.cc,
    sender: draft.sender,
    returnPath: draft.returnPath,
    date: draft.date,
    received: draft.received,
    messageId: draft.messageId,
    html: draft.facts,
    headers: draft.headers,
    text,
    regions: layout.regions,
    hidden: draft.hidden ?? [],
    links: layout.links,
    attachments: attachments.map(({ attachment }) => attachment),
    quoted: draft.quoted ?? [],
    forward: draft.forward ?? 'none',
    anomalies: draft.notes.list,
  }
}

function layOut(draft: Draft, attachments: readonly ReadAttachment[]): Layout {
  const layout = newLayout(draft.context.limits, draft.notes)
  add(layout, plain(draft.from[0]?.name ?? ''), { origin: 'sender-name', gap: '' })
  add(layout, plain(draft.subject), { origin: 'subject', gap: '\n' })
  add(layout, draft.body, { origin: 'body', gap: '\n\n' })
  for (const { attachment, rendered } of attachments) {
    add(layout, rendered, {
      origin: 'attachment',
      gap: '\n\n',
      part: attachment.name || attachment.type,
    })
  }
  return layout
}
