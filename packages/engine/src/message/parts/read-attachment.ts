import type { Attachment, HiddenText, HtmlFacts } from '../message.ts'
import type { Rendered } from '../text/rendered.ts'

/** An attachment, and what was found in it. */
export interface ReadAttachment {
  readonly attachment: Attachment
  readonly rendered: Rendered
  readonly hidden: readonly HiddenText[]
  readonly facts?: HtmlFacts
  /** The bytes of a message that is attached. */
  readonly message?: Uint8Array
}
