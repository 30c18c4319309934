import type { MessagePort } from 'node:worker_threads'
import type { AttachmentBytes, AttachmentText, World } from '@tasdeeq/engine'
import { openAllowance, type Allowance } from './allowance.ts'
import { documentKind } from './kind.ts'
import { attachmentLimits, type AttachmentLimits } from './limits.ts'
import { openPictureLook, type PictureLook, type Pictures } from './pictures.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'
import { sandboxBehind } from './shared-sandbox.ts'

/** What the engine asks of whoever can read what it cannot. */
export type AttachmentPorts = Required<Pick<World, 'readAttachment'>> & Pick<World, 'readPicture'>

export interface AttachmentReader extends AsyncDisposable {
  /** A reader for one message: all of its attachments share one allowance of time. */
  readonly forMessage: () => (attachment: AttachmentBytes) => Promise<AttachmentText>
  /** The same, with its pictures; those in a PDF count as its own. */
  readonly portsForMessage: (pictures: Pictures) => AttachmentPorts
}

/**
 * Reads the text of PDF and DOCX, and codes and words off pictures, in a worker with a heap limit and a kill timer.
 * The worker starts with the first such attachment, and never where there is none.
 */
export function openAttachmentReader(
  limits: AttachmentLimits = attachmentLimits,
): AttachmentReader {
  return readerIn(openSandbox(limits), limits)
}

/** As {@link openAttachmentReader}, in a sandbox that another thread has opened and shares ({@link shareSandbox}). */
export function attachmentReaderBehind(port: MessagePort): AttachmentReader {
  return readerIn(sandboxBehind(port), attachmentLimits)
}

function readerIn(sandbox: Sandbox, limits: AttachmentLimits): AttachmentReader {
  return {
    forMessage: () => documentReader(sandbox, limits, openAllowance(limits)),
    portsForMessage: (pictures) => {
      const allowance = openAllowance(limits)
      const readAttachment = documentReader(sandbox, limits, allowance)
      if (pictures === 'none') return { readAttachment }
      const look = openPictureLook(sandbox, limits, allowance)
      return {
        readAttachment: async (attachment) =>
          withPictures(await readAttachment(attachment), { attachment, look, pictures }),
        readPicture: (picture) =>
          look.ofFile({ ...picture, words: wantsWords(pictures, picture.words) }),
      }
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

function documentReader(
  sandbox: Sandbox,
  limits: AttachmentLimits,
  allowance: Allowance,
): AttachmentPorts['readAttachment'] {
  return async (attachment) => {
    const kind = documentKind(attachment)
    if (kind === undefined) return { kind: 'no-reader' }
    if (kind === 'encrypted-office') return { kind: 'unreadable', why: 'encrypted' }
    if (attachment.bytes.length > limits.bytes) return { kind: 'unreadable', why: 'too-large' }
    const allowed = allowance.ask('document')
    if (allowed.time <= 0) return { kind: 'unreadable', why: 'too-slow' }
    const reading = await sandbox.read({ kind, bytes: attachment.bytes, ...allowed })
    allowance.charge('document', reading)
    return reading.text
  }
}

interface Looking {
  readonly attachment: AttachmentBytes
  readonly look: PictureLook
  readonly pictures: Pictures
}

/** A PDF with hardly any text is a scan: its words are in its pictures. */
const LITTLE_TEXT = 200

/** @param isShort are its own words few? */
function wantsWords(pictures: Pictures, isShort: boolean): boolean {
  return pictures === 'all' || (pictures === 'short' && isShort)
}

async function withPictures(
  read: AttachmentText,
  { attachment, look, pictures }: Looking,
): Promise<AttachmentText> {
  if (read.kind !== 'text' || documentKind(attachment) !== 'pdf') return read
  const words = wantsWords(pictures, read.text.length < LITTLE_TEXT)
  const found = await look.ofPdf({ bytes: attachment.bytes, words })
  const text = [read.text, found.text].filter((part) => part !== '').join('\n\n')
  return { ...found, text, codes: found.codes ?? [] }
}
