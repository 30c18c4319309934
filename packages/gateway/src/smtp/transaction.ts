import type { Reply } from '../outcome.ts'
import { readPath } from './path.ts'
import type { Announced, Session, Terms } from './conversation.ts'

/** What became of MAIL or RCPT. Without a session it was refused and changes nothing. */
export interface Taken {
  readonly session?: Session
  readonly reply: Reply
  /** Refused because it is to be larger than what is taken. */
  readonly announced?: Announced
}

/** RFC 5321 section 4.1.1.2. `text` is what follows `FROM:`. */
export function mail(session: Session, text: string, terms: Terms): Taken {
  if (session.from !== undefined) return refused(503, '5.5.1', 'One sender only')
  const path = readPath(text)
  if (path === undefined) return refused(501, '5.1.7', 'That is not a sender')
  const unknown = firstUnknown(path.parameters.keys(), mailParameters, terms)
  if (unknown !== undefined) return refused(555, '5.5.4', 'A parameter is not known here')
  // RFC 1870 section 6.1: what is said to be too large is refused before it is sent.
  const size = path.parameters.get('SIZE')
  if (size !== undefined && !(Number(size) <= terms.size)) {
    const bytes = Number(size)
    const announced = Number.isSafeInteger(bytes) ? { announced: { from: path, bytes } } : {}
    return { ...refused(552, '5.3.4', `Larger than ${terms.size} bytes`), ...announced }
  }
  return { session: { ...session, from: path, faults: 0 }, reply: ok('2.1.0', 'Sender noted') }
}

/** RFC 5321 section 4.1.1.3. `text` is what follows `TO:`. */
export function recipient(session: Session, text: string, terms: Terms): Taken {
  if (session.from === undefined) return refused(503, '5.5.1', 'Say who sends first')
  // RFC 5321 section 4.5.3.1.10: too many for one transaction is temporary, the client sends the rest anew.
  if (session.to.length >= terms.recipients) return refused(452, '4.5.3', 'Too many recipients')
  const path = readPath(text)
  if (path === undefined || path.address === '') {
    return refused(501, '5.1.3', 'That is not a recipient')
  }
  const unknown = firstUnknown(path.parameters.keys(), recipientParameters, terms)
  if (unknown !== undefined) return refused(555, '5.5.4', 'A parameter is not known here')
  return {
    session: { ...session, to: [...session.to, path], faults: 0 },
    reply: ok('2.1.5', 'Recipient noted'),
  }
}

/** Parameters by the extension that brings them; those of no name come with every server. */
const mailParameters: Readonly<Record<string, string>> = {
  SIZE: '',
  BODY: '8BITMIME',
  SMTPUTF8: 'SMTPUTF8',
  RET: 'DSN',
  ENVID: 'DSN',
}

const recipientParameters: Readonly<Record<string, string>> = { NOTIFY: 'DSN', ORCPT: 'DSN' }

function firstUnknown(
  names: Iterable<string>,
  known: Readonly<Record<string, string>>,
  terms: Terms,
): string | undefined {
  for (const name of names) {
    const extension = Object.hasOwn(known, name) ? known[name] : undefined
    const offered =
      extension === '' || (extension !== undefined && terms.offers.includes(extension))
    if (!offered) return name
  }
  return undefined
}

function refused(code: number, enhanced: string, text: string): Taken {
  return { reply: { code, enhanced, text } }
}

function ok(enhanced: string, text: string): Reply {
  return { code: 250, enhanced, text }
}
