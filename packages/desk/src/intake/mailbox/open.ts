import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Desk } from '../../desk.ts'
import type { MailboxConfig } from '../../program/config.ts'
import type { Working } from '../../running.ts'
import { StoreFailure } from '../../store/store.ts'
import { putReceipt } from './outbox.ts'
import { startSending, type Sending } from './sending.ts'
import { carrierBytes, takeMail, type MailTaken } from './take-mail.ts'

export type MailboxParts = Pick<
  Desk,
  'config' | 'intake' | 'store' | 'keys' | 'identitySeal' | 'log' | 'now'
>

export interface Mailbox extends Working {
  /** Where it listens: the port asked for may have been 0. */
  readonly port: number
}

/** Connections at once, and what they hold in memory together. */
const CLIENTS = 100
const MEMORY = 256 * 1024 * 1024

/** Opens the reporting mailbox: a mail is taken (250) only when all that it reports is durable. */
export async function openMailbox(parts: MailboxParts, config: MailboxConfig): Promise<Mailbox> {
  const { via, from, listen } = config
  const sending = via && startSending(parts, { via, from })
  const taking = new Set<Promise<void>>()
  const memory = { held: 0 }
  const server = new SMTPServer({
    ...serverOptions(parts, config),
    onRcptTo: ({ address }, _session, done) =>
      done(isOurs(config, address) ? null : refusal(550, '5.1.1 No such mailbox here')),
    onData: (stream, session, done) => {
      const work = onData({ parts, config, sending, memory }, stream, session).then(
        (reply) => done(null, reply),
        (error: unknown) => done(error as Error),
      )
      taking.add(work)
      void work.finally(() => taking.delete(work))
    },
  })
  server.on('error', (error: Error) =>
    parts.log.debug({ cause: error.message }, 'a connection to the mailbox broke'),
  )
  await listening(server, listen)
  const { port } = server.server.address() as AddressInfo
  return {
    name: 'mailbox',
    port,
    stop: async (grace) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const late = new Promise((resolve) => setTimeout(resolve, grace).unref())
      await Promise.race([Promise.allSettled(taking), late])
      for (const connection of server.connections) connection.close()
      await closed
      await sending?.stop()
    },
  }
}

function serverOptions({ config }: MailboxParts, { listen, from }: MailboxConfig) {
  return {
    lmtp: listen.protocol === 'lmtp',
    name: from.slice(from.lastIndexOf('@') + 1),
    banner: 'ready',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    authOptional: true,
    logger: false as const,
    size: carrierBytes(config.intake.messageBytes),
    rejectOversized: true,
    maxClients: CLIENTS,
    maxRecipients: 100,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
  }
}

function listening(server: SMTPServer, { host, port }: MailboxConfig['listen']): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, host, () => {
      server.server.off('error', reject)
      resolve()
    })
  })
}

interface Receiving {
  readonly parts: MailboxParts
  readonly config: MailboxConfig
  readonly sending: Sending | undefined
  readonly memory: { held: number }
}

/** What is said after the dot; what it throws is said too. */
async function onData(
  receiving: Receiving,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> {
  const { parts, config, memory } = receiving
  const most = carrierBytes(parts.config.intake.messageBytes)
  const holding = { held: 0 }
  try {
    const raw = await collect(stream, { most, memory, holding })
    const { mailFrom, rcptTo } = session.envelope
    const taken = await takeMail(parts, {
      raw,
      envelope: mailFrom === false ? '' : mailFrom.address,
      source: rcptTo[0]?.address.toLowerCase() ?? '',
      ours: new Set([...config.addresses, config.from].map((each) => each.toLowerCase())),
    })
    return await said(receiving, taken)
  } catch (error) {
    throw asReply(parts, error)
  } finally {
    memory.held -= holding.held
  }
}

async function said({ parts, sending }: Receiving, taken: MailTaken): Promise<string> {
  if (taken.kind === 'refused') throw refusal(554, `5.6.0 ${taken.why}`)
  if (taken.kind === 'dropped') {
    parts.log.info({ why: taken.why }, 'a mail that is no report')
    return '2.6.0 Not a report, and dropped'
  }
  const { reports, answerTo } = taken
  if (sending && answerTo !== undefined) {
    if ((await putReceipt(parts, { address: answerTo, reports })) === 'put') sending.wake()
  }
  return '2.6.0 Taken'
}

interface Collecting {
  readonly most: number
  /** Of all connections. */
  readonly memory: { held: number }
  /** Of this mail. */
  readonly holding: { held: number }
}

/** Reads to the end in any case: the protocol goes on behind it. */
async function collect(
  stream: SMTPServerDataStream,
  { most, memory, holding }: Collecting,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let over: Error | undefined
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (holding.held + chunk.length > most) over ??= refusal(552, '5.3.4 The message is too large')
    if (memory.held + chunk.length > Math.max(MEMORY, most))
      over ??= refusal(452, '4.3.1 Too much at once, try again')
    if (over) continue
    holding.held += chunk.length
    memory.held += chunk.length
    chunks.push(chunk)
  }
  if (over) throw over
  return Buffer.concat(chunks)
}

function isOurs({ addresses }: MailboxConfig, address: string): boolean {
  return addresses.some((ours) => ours.toLowerCase() === address.toLowerCase())
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

/** What the other side is told of an error: no causes. */
function asReply({ log }: MailboxParts, error: unknown): Error {
  if (error instanceof Error && 'responseCode' in error) return error
  if (error instanceof StoreFailure) {
    log.warn({ cause: error.message }, 'a reported mail could not be stored')
    return refusal(451, '4.3.0 Cannot be stored now, try again')
  }
  log.error({ cause: String(error) }, 'a reported mail could not be taken')
  return refusal(451, '4.3.0 Failed, try again')
}
