import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import type { Message } from '@tasdeeq/engine'

type Attachment = Message['attachments'][number]

const MOST = 20
/** An icon, or a logo in a signature: pictures that stand in thousands of mails. */
const SMALL_PICTURE = 16 * 1024
const SMALLEST = 256
const MOST_BYTES = 32 * 1024 * 1024

/** SHA-256 of what is attached, hexadecimal, in the order it stands there. Opens nothing. */
export async function attachmentHashes(
  raw: Uint8Array,
  message: Message,
): Promise<readonly string[]> {
  const wanted = message.attachments.filter(isTelling).slice(0, MOST)
  if (wanted.length === 0) return []
  const names = new Set(wanted.map(({ name }) => name).filter(Boolean))
  const sizes = new Set(wanted.map(({ type, size }) => `${type} ${size}`))
  return (await attachedTo(raw))
    .filter(({ name, type, size }) => names.has(name) || sizes.has(`${type} ${size}`))
    .filter(({ size }) => size >= SMALLEST)
    .map(({ sha256 }) => sha256)
}

/** Something attached to a mail, or to one that it carries. */
export interface Attached {
  /** '' where it has none. */
  readonly name: string
  readonly type: string
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** All that is attached, in the order it stands there. Opens nothing. */
export async function attachedTo(raw: Uint8Array): Promise<readonly Attached[]> {
  if (raw.length > MOST_BYTES) return []
  const { attachments } = await PostalMime.parse(raw, { maxNestingDepth: 64 })
  return attachments.map(({ filename, mimeType, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { name: filename ?? '', type: mimeType, size: bytes.length, sha256 }
  })
}

function isTelling({ type, size, inline, name }: Attachment): boolean {
  if (type === 'message/rfc822' || /signature|ms-tnef|pgp-keys/u.test(type)) return false
  const isPicture = type.startsWith('image/')
  if (isPicture && (inline || name === '') && size < SMALL_PICTURE) return false
  return size >= SMALLEST
}
