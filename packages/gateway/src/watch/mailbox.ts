import type { FetchMessageObject, FetchQueryObject, ImapFlow, MailboxObject } from 'imapflow'
import type { Connection } from './connection.ts'
import { folderFailure, lost } from './failures.ts'
import { isOurs } from './marks.ts'
import type { Action, WatchLimits } from './options.ts'
import { WatchFailure } from './watched.ts'

/** A mailbox that is open. Its methods throw ConnectionLost where the connection is gone. */
export interface Mailbox {
  readonly uidValidity: string
  /** Number of the newest message, or of one that is gone already; 0 where there never was one. */
  readonly newest: () => Promise<number>
  /** Number of the first message of those that came on that day or later. */
  readonly firstSince: (time: number) => Promise<number | undefined>
  /** Those with a higher number, in order; `isAll`: there are no more. */
  readonly after: (
    uid: number,
  ) => Promise<{ readonly listed: readonly Listed[]; readonly isAll: boolean }>
  /** One byte more than the limit at most. Undefined: it is gone. */
  readonly raw: (uid: number) => Promise<Uint8Array | undefined>
}

export interface Listed {
  readonly uid: number
  readonly bytes: number
  /** Milliseconds since 1970; undefined where the server does not tell. */
  readonly received?: number
  /** Has it a mark of ours? */
  readonly isMarked: boolean
}

export interface Opening {
  readonly mailbox: string
  readonly rehearse: boolean
  readonly action: Action
  readonly limits: WatchLimits
}

/** @throws WatchFailure where the mailbox, or the folder to move to, is not there */
export async function openMailbox(connection: Connection, opening: Opening): Promise<Mailbox> {
  const { client, run } = connection
  const { limits, action } = opening
  if (action.kind === 'move') await run(limits.command, () => makeSure(client, action, opening))
  const open = await run(limits.command, () => select(client, opening))
  return {
    uidValidity: String(open.uidValidity),
    newest: () => run(limits.command, () => newest(client, open)),
    firstSince: (time) => run(limits.command, () => firstSince(client, time)),
    after: (uid) => run(limits.command, () => listAfter(client, uid)),
    raw: (uid) => run(limits.fetch, () => fetchRaw(client, uid, limits.bytes)),
  }
}

async function select(client: ImapFlow, { mailbox, rehearse }: Opening): Promise<MailboxObject> {
  try {
    const open = await client.mailboxOpen(mailbox, { readOnly: rehearse })
    if (open.readOnly === true && !rehearse)
      throw new WatchFailure(`the server lets ${mailbox} only be read: use --rehearse`)
    return open
  } catch (error) {
    if (error instanceof WatchFailure || !client.usable) throw error
    throw folderFailure(error, `the mailbox "${mailbox}" cannot be opened`)
  }
}

/** That the folder exists: found at the beginning, not with the first fraud. */
async function makeSure(
  client: ImapFlow,
  { to, create }: Extract<Action, { kind: 'move' }>,
  { rehearse }: Opening,
): Promise<void> {
  if (await exists(client, to)) return
  if (!create) throw new WatchFailure(`there is no folder "${to}": name another, or add --create`)
  if (rehearse) return
  try {
    await client.mailboxCreate(to)
  } catch (error) {
    if (!client.usable) throw error
    throw folderFailure(error, `the folder "${to}" cannot be made`)
  }
}

async function exists(client: ImapFlow, folder: string): Promise<boolean> {
  try {
    return (await client.status(folder, { uidNext: true })) !== false
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'NotFound') return false
    throw error
  }
}

async function newest(client: ImapFlow, { uidNext }: MailboxObject): Promise<number> {
  // RFC 3501 section 6.3.1: a server that does not tell the next number has to be asked for the last.
  if (uidNext > 0) return uidNext - 1
  const { listed } = await listAfter(client, 0)
  return listed.at(-1)?.uid ?? 0
}

/** RFC 3501 section 6.4.4: SINCE takes a day. */
async function firstSince(client: ImapFlow, time: number): Promise<number | undefined> {
  const found = await client.search({ since: new Date(time) }, { uid: true })
  if (!Array.isArray(found)) throw lost({ message: 'the server does not search' })
  return found.length === 0 ? undefined : found.reduce((least, uid) => Math.min(least, uid))
}

/** Messages listed at once. */
const MOST_LISTED = 50_000
const HIGHEST_UID = 2 ** 32 - 1

async function listAfter(
  client: ImapFlow,
  uid: number,
): Promise<{ readonly listed: readonly Listed[]; readonly isAll: boolean }> {
  const found = new Map<number, Listed>()
  const wanted = { uid: true, flags: true, size: true, internalDate: true }
  // RFC 3501 section 6.4.8: "n:*" always holds the last message, however low its number is.
  const isAll = await eachRow(
    client,
    { range: `${uid + 1}:*`, wanted, most: MOST_LISTED },
    (row) => {
      if (isUid(row.uid) && row.uid > uid && row.size !== undefined)
        found.set(row.uid, listedOf(row))
    },
  )
  return { listed: [...found.values()].sort((a, b) => a.uid - b.uid), isAll }
}

function listedOf({ uid, size = 0, internalDate, flags }: FetchMessageObject): Listed {
  const received = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime()
  return {
    uid,
    bytes: size,
    ...(!Number.isNaN(received) && { received }),
    isMarked: [...(flags ?? [])].some(isOurs),
  }
}

/** Answers to the question for one message: the server may tell of others in between. */
const MOST_ROWS = 1_000

async function fetchRaw(
  client: ImapFlow,
  uid: number,
  bytes: number,
): Promise<Uint8Array | undefined> {
  let raw: Uint8Array | undefined
  const wanted = { uid: true, source: { start: 0, maxLength: bytes + 1 } }
  await eachRow(client, { range: String(uid), wanted, most: MOST_ROWS }, (row) => {
    if (row.uid === uid && row.source) raw = row.source
  })
  return raw
}

interface Question {
  readonly range: string
  readonly wanted: FetchQueryObject
  /** Answers taken at most. */
  readonly most: number
}

/** Were these all answers there are? */
async function eachRow(
  client: ImapFlow,
  { range, wanted, most }: Question,
  take: (row: FetchMessageObject) => void,
): Promise<boolean> {
  let rows = 0
  for await (const row of client.fetch(range, wanted, { uid: true })) {
    take(row)
    if (++rows >= most) return false
  }
  return true
}

function isUid(uid: unknown): uid is number {
  return typeof uid === 'number' && Number.isInteger(uid) && uid > 0 && uid <= HIGHEST_UID
}
