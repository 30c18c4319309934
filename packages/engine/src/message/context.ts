import type { AttachmentBytes, AttachmentText, PictureBytes } from '../world.ts'
import type { Limits } from './limits.ts'
import type { Channel } from './message.ts'

/** What {@link readMessage} needs besides the bytes. */
export interface ReadOptions {
  /** Absent: a mail where the bytes start with a mail's headers, else a chat message. */
  readonly channel?: Channel
  readonly limits: Limits
  readonly readAttachment?: (attachment: AttachmentBytes) => Promise<AttachmentText>
  readonly readPicture?: (picture: PictureBytes) => Promise<AttachmentText>
  /** The number or name a phone showed. */
  readonly senderName?: string
  /** Can anyone have an address at this domain? Absent: it may be so of any. */
  readonly isFreeMail?: (domain: string) => boolean
}

/** Options, and what may still be spent on a message and all it carries. */
export interface Context {
  readonly options: ReadOptions
  readonly limits: Limits
  readonly budget: {
    quotedMessages: number
    /** Bytes of text that may still be decoded. */
    textBytes: number
    htmlBytes: number
    /** Bytes of attachments that may still be decoded. */
    attachmentBytes: number
    /** Pictures that may still be looked into. */
    pictures: number
    pictureBytes: number
  }
  /** Messages this one is inside of. */
  readonly depth: number
}

export function newContext(options: ReadOptions): Context {
  const { limits } = options
  return {
    options,
    limits,
    budget: {
      quotedMessages: limits.quotedMessages,
      textBytes: limits.bytes,
      htmlBytes: limits.htmlBytes,
      attachmentBytes: 2 * limits.attachmentBytes,
      pictures: limits.pictures,
      pictureBytes: limits.attachmentBytes,
    },
    depth: 0,
  }
}

/** The context of a message inside, or undefined where there have been enough. */
export function enter(context: Context): Context | undefined {
  if (context.depth >= context.limits.quotedDepth || context.budget.quotedMessages <= 0)
    return undefined
  context.budget.quotedMessages--
  return { ...context, depth: context.depth + 1 }
}
