import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export interface HandIn {
  readonly host: string
  readonly port: number
  /** The name given in EHLO. */
  readonly name: string
  readonly to: string
  readonly mail: Buffer
}

/** `refused`: it will not be taken however often it is tried. `later`: the server cannot now, or is not there. */
export type HandedIn =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'later'; readonly why: string }

/** Milliseconds for all of it. RFC 5321 section 4.5.3.2 gives minutes for each reply; the server is our own. */
export const PATIENCE = 60_000

/** Hands a mail to our own mail server with the null sender (RFC 3834 section 3.3): it can cause no bounce. */
export async function handIn(given: HandIn): Promise<HandedIn> {
  const socket = connect(given.port, given.host)
  const alarm = setTimeout(() => socket.destroy(new Error('the server takes too long')), PATIENCE)
  try {
    return await converse(socket, given)
  } catch (error) {
    return { kind: 'later', why: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(alarm)
    socket.destroy()
  }
}

async function converse(socket: Socket, { name, to, mail }: HandIn): Promise<HandedIn> {
  const replies = repliesOf(socket)
  const steps: readonly (readonly [string | Buffer, number])[] = [
    ['', 220],
    [`EHLO ${name}\r\n`, 250],
    ['MAIL FROM:<>\r\n', 250],
    [`RCPT TO:<${to}>\r\n`, 250],
    ['DATA\r\n', 354],
    [stuffed(mail), 250],
  ]
  for (const [said, wanted] of steps) {
    if (said.length > 0) socket.write(said)
    const { value: reply, done } = await replies.next()
    if (done === true) return { kind: 'later', why: 'the server broke off' }
    if (!reply.startsWith(String(wanted)))
      return { kind: reply.startsWith('5') ? 'refused' : 'later', why: reply.slice(0, 200) }
  }
  socket.write('QUIT\r\n')
  return { kind: 'sent' }
}

/** Lines of a reply that are read, and their length. */
const MOST_LINES = 100

/** The last lines of replies (RFC 5321 section 4.2.1: those before have a hyphen after the code). */
async function* repliesOf(socket: Socket): AsyncGenerator<string> {
  let lines = 0
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    if (++lines > MOST_LINES) throw new Error('the server says too much')
    if (/^\d{3}(?: |$)/u.test(line)) yield line
  }
}

/** RFC 5321 section 4.5.2: a dot at the start of a line is doubled. */
function stuffed(mail: Buffer): Buffer {
  const text = mail.toString('latin1')
  const dotted = text.startsWith('.') ? `.${text}` : text
  const end = dotted.endsWith('\r\n') ? '.\r\n' : '\r\n.\r\n'
  return Buffer.from(dotted.replaceAll('\r\n.', '\r\n..') + end, 'latin1')
}
