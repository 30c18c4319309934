import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Seal } from './store.ts'

const CIPHER = 'aes-256-gcm'
/** Bytes. NIST SP 800-38D, 5.2.1.1: a nonce of 96 bits, a tag of 128. */
const NONCE = 12
const TAG = 16
const VERSION = 1

/**
 * Seals values: one byte of version, nonce, ciphertext, tag. The nonce is random, so that one key is good for 2^32
 * values (NIST SP 800-38D, 8.3).
 *
 * @param key 32 bytes
 */
export function openSeal(key: Uint8Array): Seal {
  return {
    seal: (plain, context) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context))
      const sealed = [cipher.update(Buffer.from(plain)), cipher.final()]
      return new Uint8Array(
        Buffer.concat([Buffer.of(VERSION), nonce, ...sealed, cipher.getAuthTag()]),
      )
    },
    open: (sealed, context) => {
      if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION)
        throw new Error('this is no sealed value')
      const nonce = sealed.subarray(1, 1 + NONCE)
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG })
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(-TAG))
      const plain = decipher.update(sealed.subarray(1 + NONCE, -TAG))
      return new Uint8Array(Buffer.concat([plain, decipher.final()]))
    },
  }
}
