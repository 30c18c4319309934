import type { ClaimKind } from '@tasdeeq/engine'

/** Words of the preview itself; what is said of a message comes from the engine. */
export interface PreviewWords {
  readonly title: string
  readonly from: string
  readonly replyTo: string
  readonly to: string
  readonly date: string
  readonly subject: string
  readonly envelopeSender: string
  readonly authentication: string
  readonly notChecked: string
  readonly reasons: string
  readonly message: string
  readonly cut: string
  readonly links: string
  readonly hidden: string
  readonly attachments: string
  readonly notOpened: string
  readonly bytes: string
  readonly kinds: Readonly<Record<ClaimKind, string>>
}
