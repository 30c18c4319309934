import type { Span } from '../text/span.ts'

export type { Span } from '../text/span.ts'

/** The ways a message can reach a person. */
export type Channel = 'email' | 'sms' | 'chat' | 'letter'

/** Where a piece of the visible text came from. */
export type Origin = 'sender-name' | 'subject' | 'body' | 'attachment'

/**
 * Who speaks in a piece of text. `own`: the sender of this message. `quoted`: the sender repeats an earlier
 * message in a reply. Whether words are *reported* ("this is the scam that is going round") is decided
 * where claims are read, since it takes the words to tell.
 */
export type Voice = 'own' | 'quoted'

/** A stretch of the text with one origin and one voice. Regions are in order, and do not overlap. */
export interface Region extends Span {
  readonly origin: Origin
  readonly voice: Voice
  /** The attachment's file name, where the origin is an attachment. */
  readonly part?: string
}

/** A mail address as written: the name a reader sees, and the address, lower-cased. */
export interface Address {
  readonly name: string
  readonly address: string
}

export interface Header {
  /** Lower-cased. */
  readonly name: string
  /** Unfolded, not decoded. */
  readonly value: string
}

/** A link, with what the reader was shown in its place. */
export interface Link {
  /** As written, trimmed; at most 2,048 characters. */
  readonly href: string
  /** Lower-cased host (an IDN in its ASCII form), or '' where the target has none (`tel:`, `mailto:`, `data:`). */
  readonly host: string
  /** Lower-cased, without the colon: `https`, `mailto`, `data` … */
  readonly scheme: string
  /** What the reader sees in its place; '' for a picture without a text. */
  readonly text: string
  /** Where `text` stands in {@link Message.text}; absent where the reader sees no words. */
  readonly span?: Span
  /** `anchor`, a bare address in the text (`text`), a form's target, a picture's source, a code in a picture, … */
  readonly via: 'anchor' | 'text' | 'form' | 'image' | 'area' | 'attachment' | 'qr'
}

/** Text that is in the message and that a reader does not see. */
export interface HiddenText {
  readonly text: string
  readonly how:
    | 'display-none'
    | 'visibility'
    | 'tiny'
    | 'transparent'
    | 'same-colour'
    | 'off-screen'
    | 'zero-size'
    | 'comment'
    | 'preheader'
    /** A text/plain alternative that says something else than the HTML a reader sees. */
    | 'alternative'
}

export interface Attachment {
  readonly name: string
  /** Lower-cased media type as declared, e.g. `application/pdf`. */
  readonly type: string
  /** Decoded size in bytes. */
  readonly size: number
  readonly inline: boolean
  /** What became of its text: read, not tried (no reader for it), or why it failed. */
  readonly text: 'read' | 'none' | 'failed'
}

/** Something wrong with a message, as a value that checks and people can see. */
export interface Anomaly {
  readonly kind: AnomalyKind
  /** Where it helps: a count, a name, a charset; plain ASCII words, never content of the message. */
  readonly detail?: string
}

export type AnomalyKind =
  | 'empty'
  | 'not-text'
  | 'truncated-bytes'
  | 'too-many-parts'
  | 'too-deep'
  | 'too-many-headers'
  | 'headers-too-long'
  | 'too-many-links'
  | 'too-much-text'
  | 'expansion-limit'
  /** Text that a reader may see was not read. The detail says why: `length`, `parts`, `depth` … */
  | 'text-cut'
  | 'unknown-charset'
  | 'wrong-charset'
  | 'broken-encoding'
  | 'missing-boundary'
  | 'no-sender'
  | 'several-from'
  | 'several-subjects'
  | 'invalid-address'
  | 'invalid-date'
  | 'zero-width'
  | 'direction-override'
  | 'mixed-scripts'
  | 'spaced-letters'
  | 'split-words'
  | 'attachment-unreadable'
  | 'attachment-encrypted'
  | 'no-reader-for-attachment'
  | 'alternatives-differ'
  | 'parser-failed'

/**
 * A message inside a message: forwarded as an attachment or inline, or pasted beside a question about it. It gets a
 * verdict of its own.
 */
export interface Quoted {
  readonly how: 'attached' | 'forwarded' | 'pasted'
  readonly message: Message
}

/** What arrived, decoded once. */
export interface Message {
  readonly channel: Channel
  readonly subject: string
  /** Every address of `From`. Usually one. */
  readonly from: readonly Address[]
  readonly sender?: Address | undefined
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  /** From `Return-Path`, lower-cased, '' for the null sender. */
  readonly returnPath?: string | undefined
  /** `Date`, milliseconds since 1970. */
  readonly date?: number | undefined
  /** The date of the topmost `Received`, milliseconds since 1970. */
  readonly received?: number | undefined
  readonly messageId?: string | undefined
  /** In the order they stand in the message, topmost first. */
  readonly headers: readonly Header[]
  /** All that a reader sees: sender's name, subject, body, text of attachments, in this order. */
  readonly text: string
  readonly regions: readonly Region[]
  readonly hidden: readonly HiddenText[]
  readonly links: readonly Link[]
  readonly attachments: readonly Attachment[]
  readonly html?: HtmlFacts | undefined
  readonly quoted: readonly Quoted[]
  /**
   * What the outer message does with what it carries. `none`: carries nothing. `passes-on`: forwards with few
   * or no words of its own. `comments`: forwards, and says something. `dressed`: looks like a forward, but is
   * the sender's own letter (then its text is in {@link text} with voice `own`).
   */
  readonly forward: 'none' | 'passes-on' | 'comments' | 'dressed'
  readonly anomalies: readonly Anomaly[]
}

/** Facts on the HTML body's structure. */
export interface HtmlFacts {
  readonly forms: number
  /** Inputs of type password, or named like one. */
  readonly passwordInputs: number
  readonly images: number
  /** Images that are links. */
  readonly linkedImages: number
  readonly scripts: number
  /** Characters shown in a colour that a reader can hardly tell from the ground, and yet is not the same. */
  readonly faint: number
  /** Characters of comments that no program reads. */
  readonly comments: number
  /** Most empty lines in a row before more text. */
  readonly gap: number
  /** Names of its elements in the order they open: the first 1,000. */
  readonly outline?: readonly string[]
}
