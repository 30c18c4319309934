import { outlookMail } from './outlook-mail.ts'
import { rebuild } from './rebuild.ts'

/** Files of Outlook (.msg), read without Node: in a browser too. */
export { isSound } from './sound.ts'

/**
 * The mail that a file of Outlook was made of, as RFC 5322 writes it; only for files that `isSound`. Undefined where it
 * is no mail.
 *
 * @throws where the library that reads it cannot make sense of it
 */
export async function mailOfSound(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const mail = outlookMail(bytes)
  return mail && (await rebuild(mail))
}
