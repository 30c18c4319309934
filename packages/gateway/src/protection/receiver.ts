import { createHash } from 'node:crypto'

/** How the desk names the gateway that has this key, in what it signs for it. */
export function receiverOf(key: string): string {
  const hash = createHash('sha256').update(key).digest()
  return createHash('sha256').update('protection for ').update(hash).digest('base64url')
}
