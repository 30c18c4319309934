import type { Next } from '../config/config.ts'
import type { Reply } from '../outcome.ts'
import type { ToDeliver } from '../quarantine.ts'
import type { ServerConversation } from './client.ts'
import { converseWith } from './client.ts'
import { wireContent } from './content.ts'
import type { Told } from './forwarded.ts'
import { tellAgain } from './forwarded.ts'
import type { ServerReply } from './reply-lines.ts'
import { asReply } from './reply-lines.ts'

/** A message for the next server, with what the client said beside it. No recipient twice. */
export interface Parcel extends ToDeliver {
  /** `BODY`, `RET`, `ENVID` … as they came with MAIL, and for each recipient with RCPT. */
  readonly mailWords?: ReadonlyMap<string, string>
  readonly recipientWords?: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Who sent it, to be told by XFORWARD where the server takes that. */
  readonly told?: Told
  /** Called in the tick in which the server's word is read that it has the message for them. */
  readonly took?: (recipients: readonly string[]) => void
}

export type HandedOver =
  | {
      readonly kind: 'answered'
      /** What the server said for each, in the order of the parcel's recipients. */
      readonly replies: ReadonlyMap<string, Reply>
      readonly extensions: ReadonlyMap<string, string>
    }
  | {
      readonly kind: 'failed'
      /** For the log. */
      readonly cause: string
      /** Was the whole message sent, so that the server may have it all the same? */
      readonly uncertain: boolean
    }

/** One message to the next server. Never throws. */
export async function handOver(next: Next, parcel: Parcel): Promise<HandedOver> {
  let sent = false
  let server: ServerConversation | undefined
  try {
    server = await converseWith(next.address, next.protocol)
    await tellWhoSent(server, parcel.told)
    const replies = await announce(server, parcel)
    const welcome = parcel.recipients.filter((each) => isYes(replies.get(each)))
    if (welcome.length > 0) {
      const refused = await begin(server)
      if (refused === undefined) {
        sent = true
        await send({ server, next, parcel, welcome, replies })
      } else for (const each of welcome) replies.set(each, refused)
    }
    return { kind: 'answered', replies, extensions: server.extensions }
  } catch (error) {
    return { kind: 'failed', cause: String(error), uncertain: sent }
  } finally {
    server?.close()
  }
}

/** RFC 5321 section 4.5.3.2.6 gives 10 minutes; a little less, so that our client hears the answer within its own. */
const takingTime = 540_000

async function tellWhoSent(server: ServerConversation, told: Told | undefined): Promise<void> {
  const takes = server.extensions.get('XFORWARD')
  if (takes === undefined || told === undefined) return
  // Refused, it is still right to deliver: the next server knows less then, and nothing false.
  await exchange(server, tellAgain(told, takes.toUpperCase().split(' ')))
}

/** MAIL and every RCPT: what was said for each recipient. */
async function announce(server: ServerConversation, parcel: Parcel): Promise<Map<string, Reply>> {
  const mail = `MAIL FROM:<${parcel.mailFrom}>${mailWords(server.extensions, parcel)}`
  const recipients = parcel.recipients.map(
    (each) => `RCPT TO:<${each}>${dsnWords(server.extensions, parcel.recipientWords?.get(each))}`,
  )
  const [sender, ...answers] = await exchange(server, [mail, ...recipients])
  const refused = sender === undefined || isYes(asReply(sender)) ? undefined : asReply(sender)
  return new Map(
    parcel.recipients.map((each, at) => [each, refused ?? asReply(answers[at] ?? noAnswer)]),
  )
}

async function begin(server: ServerConversation): Promise<Reply | undefined> {
  server.send('DATA\r\n')
  const reply = await server.reply()
  return reply.code === 354 ? undefined : refusal(asReply(reply))
}

interface Sending {
  readonly server: ServerConversation
  readonly next: Next
  readonly parcel: Parcel
  readonly welcome: readonly string[]
  readonly replies: Map<string, Reply>
}

async function send({ server, next, parcel, welcome, replies }: Sending): Promise<void> {
  server.send(wireContent(parcel.raw))
  // RFC 2033 section 4.2: LMTP answers once for each recipient that was accepted, in their order.
  const each = next.protocol === 'lmtp'
  await server.replies({
    count: each ? welcome.length : 1,
    time: takingTime,
    seen(reply, at) {
      const whose = each ? welcome.slice(at, at + 1) : welcome
      for (const recipient of whose) replies.set(recipient, refusal(asReply(reply)))
      if (isYes(asReply(reply))) parcel.took?.(whose)
    },
  })
}

/** Commands and their replies: together where the server takes that (RFC 2920), else one after the other. */
async function exchange(
  server: ServerConversation,
  commands: readonly string[],
): Promise<readonly ServerReply[]> {
  if (commands.some((command) => /[\r\n]/.test(command)))
    throw new Error('a line end in an address')
  if (server.extensions.has('PIPELINING')) {
    server.send(commands.map((command) => `${command}\r\n`).join(''))
    return server.replies({ count: commands.length, time: takingTime, seen: () => {} })
  }
  const replies: ServerReply[] = []
  for (const command of commands) {
    server.send(`${command}\r\n`)
    replies.push(await server.reply())
  }
  return replies
}

function mailWords(extensions: ReadonlyMap<string, string>, parcel: Parcel): string {
  const { raw, mailFrom, recipients, mailWords: given } = parcel
  const international = given?.has('SMTPUTF8') === true || ![mailFrom, ...recipients].every(ascii)
  const eightBit = given?.get('BODY')?.toUpperCase() === '8BITMIME' || hasEightBit(raw)
  const wanted: readonly (readonly [string, boolean, string])[] = [
    ['SIZE', true, ` SIZE=${raw.length}`],
    ['8BITMIME', eightBit, ' BODY=8BITMIME'],
    ['SMTPUTF8', international, ' SMTPUTF8'],
  ]
  const words = wanted.map(([name, asked, word]) => (asked && extensions.has(name) ? word : ''))
  return words.join('') + dsnWords(extensions, given)
}

/** RFC 3461: what is asked about notifications goes on unchanged. */
function dsnWords(
  extensions: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string> | undefined,
): string {
  if (given === undefined || !extensions.has('DSN')) return ''
  return ['RET', 'ENVID', 'NOTIFY', 'ORCPT']
    .filter((name) => given.has(name))
    .map((name) => ` ${name}=${given.get(name) ?? ''}`)
    .join('')
}

function isYes(reply: Reply | undefined): boolean {
  return reply !== undefined && reply.code >= 200 && reply.code < 300
}

/** What is neither yes nor a refusal (a 354 out of turn) is a fault of the server: to be tried again. */
function refusal(reply: Reply): Reply {
  return reply.code >= 300 && reply.code < 400 ? asReply(noAnswer) : reply
}

function hasEightBit(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 127) return true
  return false
}

function ascii(text: string): boolean {
  return Array.from(text).every((char) => char <= '\u007f')
}

const noAnswer: ServerReply = { code: 451, lines: ['4.5.0 The next server answered out of turn'] }
