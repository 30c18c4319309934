import { createHmac } from 'node:crypto'

/** What a keyed hash stands for: the same bytes never have the same hash in two places. */
type Purpose =
  | 'receipt'
  | 'receipt-number'
  | 'same-report'
  | 'reporter'
  | 'work'
  | 'mail'
  | 'guess'
  | 'used-code'
  | 'device'

/**
 * HMAC-SHA-256 of these parts under `keys.names`: 32 bytes. Each part is preceded by its length, so that no two lists
 * of parts are the same bytes.
 */
export function keyed(
  key: Uint8Array,
  purpose: Purpose,
  parts: readonly (string | Uint8Array)[],
): Buffer {
  const mac = createHmac('sha256', key)
  for (const part of [purpose, ...parts]) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    mac.update(length).update(bytes)
  }
  return mac.digest()
}

/** The pseudonym under which somebody's reports are known; undefined: they gave no address. */
export function reporterName(key: Uint8Array, address: string | undefined): Buffer | undefined {
  const normal = address?.normalize('NFKC').trim().toLowerCase() ?? ''
  return normal === '' ? undefined : keyed(key, 'reporter', [normal])
}
