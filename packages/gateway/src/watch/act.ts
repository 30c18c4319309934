import type { ImapFlow } from 'imapflow'
import type { VerdictWord } from '@tasdeeq/engine'
import type { Connection } from './connection.ts'
import { IN_SIGHT, marksOf } from './marks.ts'
import type { Action } from './options.ts'
import type { Deed } from './watched.ts'

/** What is to be done to a message of this verdict. */
export function deedFor(verdict: VerdictWord, action: Action): Deed {
  const flags = marksOf(verdict)
  if (flags.length === 0) return { kind: 'none' }
  if (verdict !== 'fraud') return { kind: 'marked', flags }
  return action.kind === 'move'
    ? { kind: 'moved', to: action.to }
    : { kind: 'marked', flags: [...flags, IN_SIGHT] }
}

export interface Acting {
  readonly uid: number
  readonly verdict: VerdictWord
  readonly deed: Deed
}

/** Does it; gives what was really done. Nothing here marks a message as read. */
export async function act(
  { client, run }: Connection,
  { uid, verdict, deed }: Acting,
  time: number,
): Promise<Deed> {
  const message = String(uid)
  if (deed.kind !== 'marked' && deed.kind !== 'moved') return deed
  // The mark goes with it: who puts it back keeps it.
  const flags = deed.kind === 'marked' ? deed.flags : marksOf(verdict)
  const marked = await run(time, () => mark(client, message, flags))
  // RFC 3501 section 6.4.8: a command for a number that is no more does nothing, and is answered by OK.
  if (!(await run(time, () => isThere(client, uid)))) return { kind: 'gone' }
  return deed.kind === 'marked' ? marked : await run(time, () => move(client, message, deed.to))
}

async function isThere(client: ImapFlow, uid: number): Promise<boolean> {
  let isFound = false
  for await (const row of client.fetch(String(uid), { uid: true }, { uid: true }))
    isFound ||= row.uid === uid
  return isFound
}

/** `messageMove` and its like tell of a refusal by `false`. */
const REFUSED = 'the server refused'

async function mark(client: ImapFlow, message: string, flags: readonly string[]): Promise<Deed> {
  const kept = flags.filter((flag) => mayKeep(client, flag))
  if (kept.length === 0) return { kind: 'refused', cause: 'the mailbox keeps no keywords' }
  const done = await client.messageFlagsAdd(message, kept, { uid: true, silent: true })
  return done ? { kind: 'marked', flags: kept } : { kind: 'refused', cause: `${REFUSED} the mark` }
}

/** RFC 3501 section 7.1: PERMANENTFLAGS, where `\*` stands for any keyword. Where it is absent, all can be kept. */
function mayKeep({ mailbox }: ImapFlow, flag: string): boolean {
  const flags = mailbox === false ? undefined : mailbox.permanentFlags
  return !flags || flags.has('\\*') || flags.has(flag)
}

async function move(client: ImapFlow, message: string, to: string): Promise<Deed> {
  if (client.capabilities.has('MOVE') || client.capabilities.has('IMAP4REV2')) {
    const moved = await client.messageMove(message, to, { uid: true })
    return moved ? { kind: 'moved', to } : { kind: 'refused', cause: `${REFUSED} to move it` }
  }
  const copied = await client.messageCopy(message, to, { uid: true })
  if (!copied) return { kind: 'refused', cause: `${REFUSED} to copy it` }
  return await removeOriginal(client, message, to)
}

/**
 * RFC 4315 section 2.1: only UID EXPUNGE removes one message. A plain EXPUNGE would remove others with it, which
 * their reader has only marked as deleted.
 */
async function removeOriginal(client: ImapFlow, message: string, to: string): Promise<Deed> {
  const how = { uid: true, silent: true }
  if (!client.capabilities.has('UIDPLUS')) {
    const marked = await client.messageFlagsAdd(message, ['\\Deleted'], how)
    return marked
      ? { kind: 'copied', to }
      : { kind: 'refused', cause: 'a copy was made, but the original cannot be deleted' }
  }
  return (await client.messageDelete(message, how))
    ? { kind: 'moved', to }
    : { kind: 'refused', cause: 'a copy was made, but the original cannot be deleted' }
}
