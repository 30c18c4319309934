import type { Seal } from '../store/store.ts'

/** What a text says, sealed for `texts.sealed`: bound to the text, so that rows cannot change places. */
export function sealText(seal: Seal, id: string, text: string): Uint8Array {
  return seal.seal(text, `text:${id}`)
}

/** What a text says, canonical. @throws Error where the key is another or the value was changed */
export function openText(seal: Seal, id: string, sealed: Uint8Array): string {
  return Buffer.from(seal.open(sealed, `text:${id}`)).toString()
}

/** The subject of a content (hexadecimal SHA-256), sealed for `contents.subject`. */
export function sealSubject(seal: Seal, content: string, subject: string): Uint8Array {
  return seal.seal(subject, `subject:${content}`)
}

/** The subject of a content (hexadecimal SHA-256). @throws Error as {@link openText} */
export function openSubject(seal: Seal, content: string, sealed: Uint8Array): string {
  return Buffer.from(seal.open(sealed, `subject:${content}`)).toString()
}
