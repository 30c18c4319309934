import type { AttachmentBytes, AttachmentText } from '@tasdeeq/engine'
import { documentKind } from './kind.ts'
import { attachmentLimits, type AttachmentLimits } from './limits.ts'
import { openSandbox } from './sandbox.ts'

export interface AttachmentReader extends AsyncDisposable {
  /** A reader for one message: all of its attachments share one allowance of time. */
  readonly forMessage: () => (attachment: AttachmentBytes) => Promise<AttachmentText>
}

/**
 * Reads the text of PDF and DOCX in a worker with a heap limit and a kill timer. The worker starts with the
 * first such attachment, and never where there is none.
 */
export function openAttachmentReader(
  limits: AttachmentLimits = attachmentLimits,
): AttachmentReader {
  const sandbox = openSandbox(limits)
  return {
    forMessage: () => {
      let left = limits.time
      return async (attachment) => {
        const kind = documentKind(attachment)
        if (kind === undefined) return { kind: 'no-reader' }
        if (kind === 'encrypted-office') return { kind: 'unreadable', why: 'encrypted' }
        if (attachment.bytes.length > limits.bytes) return { kind: 'unreadable', why: 'too-large' }
        if (left <= 0) return { kind: 'unreadable', why: 'too-slow' }
        const { text, took } = await sandbox.read({ kind, bytes: attachment.bytes, time: left })
        left -= took
        return text
      }
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}
