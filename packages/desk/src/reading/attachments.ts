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
  if (wanted.length === 0 || raw.length > MOST_BYTES) return []
  const { attachments } = await PostalMime.parse(raw, { maxNestingDepth: 64 })
  const names = new Set(wanted.map(({ name }) => name).filter(Boolean))
  const sizes = new Set(wanted.map(({ type, size }) => `${type} ${size}`))
  return attachments.flatMap(({ filename, mimeType, content }): readonly string[] => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const isWanted = names.has(filename ?? '') || sizes.has(`${mimeType} ${bytes.length}`)
    return isWanted && bytes.length >= SMALLEST
      ? [createHash('sha256').update(bytes).digest('hex')]
      : []
  })
}

function isTelling({ type, size, inline, name }: Attachment): boolean {
  if (type === 'message/rfc822' || /signature|ms-tnef|pgp-keys/u.test(type)) return false
  const isPicture = type.startsWith('image/')
  if (isPicture && (inline || name === '') && size < SMALL_PICTURE) return false
  return size >= SMALLEST
}
