import { readFile } from 'node:fs/promises'
import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import type { ImapConfig } from '../../program/config.ts'
import { StoreFailure } from '../../store/store.ts'
import { keyed } from '../names.ts'
import type { ImapParts } from './imap-parts.ts'
import { readPlace, writePlace } from './places.ts'
import { carrierBytes, takeMail } from './take-mail.ts'

/** Marks on a mail that was taken, or cannot be: people who look into the mailbox see them. */
const TAKEN = '$TasdeeqTaken'
const LEFT = '$TasdeeqLeft'

/** One look into the mailbox: everything newer than the last is taken, in order. */
export async function sweep(
  parts: ImapParts,
  config: ImapConfig,
  signal: AbortSignal,
): Promise<void> {
  const client = new ImapFlow(await optionsOf(parts, config))
  client.on('error', (error) => parts.log.debug({ cause: error.message }, 'IMAP'))
  const hangUp = (): void => client.close()
  signal.addEventListener('abort', hangUp)
  try {
    await client.connect()
    const open = await client.mailboxOpen(config.folder)
    const mailbox = keyed(parts.keys.names, 'mail', [config.url, config.folder])
    await takeNew(parts, { client, config, mailbox, uidValidity: String(open.uidValidity), signal })
    await client.logout()
  } finally {
    signal.removeEventListener('abort', hangUp)
    client.close()
  }
}

interface Sweeping {
  readonly client: ImapFlow
  readonly config: ImapConfig
  readonly mailbox: Buffer
  readonly uidValidity: string
  readonly signal: AbortSignal
}

async function takeNew(parts: ImapParts, sweeping: Sweeping): Promise<void> {
  const { client, mailbox, uidValidity, signal } = sweeping
  const place = await readPlace(parts.store, mailbox)
  // RFC 3501 section 2.3.1.1: with another UIDVALIDITY all numbers are others. What was taken has its mark.
  const last = place?.uidValidity === uidValidity ? place.lastUid : 0
  for (const { uid, isMarked } of await newer(client, last)) {
    if (signal.aborted) return
    if (!isMarked) await takeOne(parts, sweeping, uid)
    await writePlace(parts.store, { mailbox, uidValidity, lastUid: uid })
  }
}

/** Mails of one look. */
const MOST = 10_000

async function newer(
  client: ImapFlow,
  last: number,
): Promise<readonly { readonly uid: number; readonly isMarked: boolean }[]> {
  const found: { readonly uid: number; readonly isMarked: boolean }[] = []
  // RFC 3501 section 6.4.8: "n:*" always has the last message, however low its number is.
  const rows = client.fetch(`${last + 1}:*`, { uid: true, flags: true }, { uid: true })
  for await (const { uid, flags } of rows) {
    const isMarked = [...(flags ?? [])].some((flag) => flag === TAKEN || flag === LEFT)
    if (uid > last) found.push({ uid, isMarked })
    if (found.length >= MOST) break
  }
  return found.sort((one, other) => one.uid - other.uid)
}

/** It is marked after it is durable: where the mark fails, it is known again by what it says. */
async function takeOne(parts: ImapParts, sweeping: Sweeping, uid: number): Promise<void> {
  const mark = await takeOrLeave(parts, sweeping, uid)
  if (mark !== undefined) await sweeping.client.messageFlagsAdd(String(uid), [mark], { uid: true })
}

/**
 * How it is marked; undefined: it is gone. One that the server cannot give out, or that nobody can read, stays and is
 * told of: tried again and again, it would keep back all that came after it.
 */
async function takeOrLeave(
  parts: ImapParts,
  sweeping: Sweeping,
  uid: number,
): Promise<string | undefined> {
  try {
    return await fetchAndTake(parts, sweeping, uid)
  } catch (error) {
    const isMail = sweeping.client.usable && !sweeping.signal.aborted
    if (error instanceof StoreFailure || !isMail) throw error
    parts.log.error(
      { uid, cause: String(error) },
      'a mail in the mailbox cannot be taken, and stays',
    )
    return LEFT
  }
}

async function fetchAndTake(
  parts: ImapParts,
  { client, config }: Sweeping,
  uid: number,
): Promise<string | undefined> {
  const most = carrierBytes(parts.config.intake.messageBytes)
  const row = await client.fetchOne(
    String(uid),
    { source: { start: 0, maxLength: most + 1 } },
    { uid: true },
  )
  if (!row || !row.source) return undefined
  return row.source.length > most ? LEFT : take(parts, config, row.source)
}

async function take(parts: ImapParts, { url, folder }: ImapConfig, raw: Buffer): Promise<string> {
  const { username, hostname } = new URL(url)
  const source = `imap:${decodeURIComponent(username)}@${hostname}/${folder}`
  const { mailbox } = parts.config
  const ours = new Set([...(mailbox?.addresses ?? []), ...(mailbox ? [mailbox.from] : [])])
  const taken = await takeMail(parts, { raw, source, ours })
  if (taken.kind === 'taken') return TAKEN
  parts.log.info({ why: taken.why, source: folder }, 'a mail in the mailbox is no report')
  return LEFT
}

/** Milliseconds for a connection, and for a server that says nothing. */
const CONNECT = 30_000
const SILENCE = 120_000

async function optionsOf(parts: ImapParts, config: ImapConfig): Promise<ImapFlowOptions> {
  const { protocol, hostname, port, username } = new URL(config.url)
  const pass = (await readFile(config.passwordFile, 'utf8')).trim()
  const isTls = protocol === 'imaps:'
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? (isTls ? 993 : 143) : Number(port),
    secure: isTls,
    // A password goes in clear nowhere but within this machine.
    ...(!isTls && { doSTARTTLS: !isLoopback }),
    auth: { user: decodeURIComponent(username), pass },
    clientInfo: { name: 'Tasdeeq', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENCE,
    maxLiteralSize: carrierBytes(parts.config.intake.messageBytes) + 1,
  }
}
