/**
 * What bounds the work on one message. Every limit is checked before the work it bounds; a message over one
 * is read up to it, and says so in its anomalies.
 */
export interface Limits {
  /** Bytes of the raw message that are looked through for its parts. */
  readonly rawBytes: number
  /** Bytes of text that are decoded; what nobody reads, as before the first part, or in pictures, does not count. */
  readonly bytes: number
  readonly parts: number
  /** Parts without any content, which do not count as {@link parts}. */
  readonly emptyParts: number
  readonly depth: number
  readonly headerLines: number
  /** Bytes of all header blocks together. */
  readonly headerBytes: number
  readonly links: number
  /** Characters of visible text. */
  readonly text: number
  /** Characters of tags in HTML that are read, over all parts; long values count as short ones. */
  readonly htmlBytes: number
  /** Elements open at once in HTML; deeper ones are read as if they stood at this depth. */
  readonly htmlDepth: number
  readonly attachments: number
  /** Bytes of one attachment handed to a reader of attachments. */
  readonly attachmentBytes: number
  /** Pictures that are looked into; those with nothing to read, as icons, do not count. */
  readonly pictures: number
  /** Messages within messages. */
  readonly quotedDepth: number
  readonly quotedMessages: number
}

export const defaultLimits: Limits = {
  rawBytes: 64 * 1024 * 1024,
  bytes: 25 * 1024 * 1024,
  parts: 1_000,
  emptyParts: 20_000,
  depth: 64,
  headerLines: 10_000,
  headerBytes: 2 * 1024 * 1024,
  links: 2_000,
  text: 200_000,
  htmlBytes: 4 * 1024 * 1024,
  htmlDepth: 256,
  attachments: 200,
  attachmentBytes: 10 * 1024 * 1024,
  pictures: 20,
  quotedDepth: 3,
  quotedMessages: 8,
}
