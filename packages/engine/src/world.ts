import type { Knowledge } from './knowledge/knowledge.ts'
import type { Limits } from './message/limits.ts'
import type { Channel } from './message/message.ts'
import type { Authentication, Envelope, Sender, SenderHistory } from './sender/sender.ts'

/** An attachment as handed to a reader of attachments. */
export interface AttachmentBytes {
  readonly name: string
  /** Lower-cased media type as declared. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** A picture as handed to a reader of pictures. */
export interface PictureBytes extends AttachmentBytes {
  /** Are its words wanted, or its codes alone? */
  readonly words: boolean
}

/** A code that machines read off a picture: QR and the like. */
export interface PictureCode {
  readonly text: string
}

/** What a reader of attachments made of one. */
export type AttachmentText =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Codes in its pictures. */
      readonly codes?: readonly PictureCode[]
      /** Why its pictures, or itself where it is one, were not read, or not to the end. */
      readonly unread?: 'too-large' | 'too-slow'
    }
  | {
      readonly kind: 'unreadable'
      readonly why: 'damaged' | 'encrypted' | 'too-large' | 'too-slow'
    }
  | { readonly kind: 'no-reader' }

/** Everything about a check that is not the message. */
export interface World {
  readonly knowledge: Knowledge
  /** When the message arrived, milliseconds since 1970. Absent: the topmost `Received`, else `clock`. */
  readonly now?: number
  /** The time on the wall, milliseconds since 1970: used where the message does not say when it arrived. */
  readonly clock: number
  readonly channel?: Channel
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly reader: string
  readonly envelope?: Envelope
  /** Results of SPF, DKIM, DMARC and ARC, where the host has run them. */
  readonly authentication?: Authentication
  /** Hosts whose `Authentication-Results` are believed (RFC 8601 `authserv-id`). */
  readonly trustedHosts?: readonly string[]
  /**
   * Looks up what the host keeps of earlier mail between a mail's sender and its readers. Asked once of each mail that
   * arrived itself, never of one that is carried in another.
   */
  readonly senderHistory?: (sender: Sender) => SenderHistory | undefined
  /** Reads the text of attachments that the engine cannot read itself: PDF, DOCX. */
  readonly readAttachment?: (attachment: AttachmentBytes) => Promise<AttachmentText>
  /**
   * Reads codes, and words where they are wanted, off pictures that came with the message. Absent: pictures are
   * not looked into.
   */
  readonly readPicture?: (picture: PictureBytes) => Promise<AttachmentText>
  readonly limits?: Limits
}
