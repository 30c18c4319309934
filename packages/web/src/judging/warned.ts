import { withWarnings, type Knowledge } from '@tasdeeq/engine'
import type { Protection } from './protection.ts'

/** With the warnings of a desk. @throws Error where their seed is none */
export function warned(knowledge: Knowledge, { cursor, seed, warnings }: Protection): Knowledge {
  return withWarnings(knowledge, { cursor, seed: bytesOf(seed), warnings })
}

/** Of base64url (RFC 4648, section 5). */
function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
