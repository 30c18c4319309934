import type { AttachmentText } from '@tasdeeq/engine'
import { Refused } from './refused.ts'

/**
 * The text of a picture or document that was given by itself, with the addresses in its codes.
 *
 * @throws Refused where it holds neither
 */
export function letterOf(read: AttachmentText): Uint8Array {
  const { text = '', codes = [] } = read.kind === 'text' ? read : {}
  const addresses = codes.map((code) => code.text).filter((code) => /^https?:\/\//iu.test(code))
  const whole = [text.trim(), ...addresses].filter((part) => part !== '').join('\n\n')
  if (whole === '') throw new Refused('no-words')
  return new TextEncoder().encode(whole)
}
