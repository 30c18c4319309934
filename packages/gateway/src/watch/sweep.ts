import type { Judging } from '../judged.ts'
import { act, deedFor } from './act.ts'
import type { Connection } from './connection.ts'
import type { Listed, Mailbox } from './mailbox.ts'
import type { Reached } from './memory.ts'
import type { WatchLimits, WatchOptions } from './options.ts'
import type { Watched } from './watched.ts'

export interface Sweeping {
  readonly connection: Connection
  readonly mailbox: Mailbox
  readonly options: WatchOptions
  readonly limits: WatchLimits
  /** How far the watching got; kept when it resolves. */
  readonly progress: {
    readonly now: () => Reached
    readonly keep: (reached: Reached) => Promise<void>
  }
}

/** Messages judged at once: while one waits for DNS, others go on. */
const TOGETHER = 4

/** Judges everything that is new, in order, and acts. What is told was done and is kept. */
export async function* sweep(sweeping: Sweeping): AsyncGenerator<Watched, void> {
  const { mailbox, options, progress } = sweeping
  for (let isAll = false; !isAll;) {
    const found = await mailbox.after(progress.now().lastUid)
    isAll = found.isAll || found.listed.length === 0
    for (let at = 0; at < found.listed.length; at += TOGETHER) {
      const few = found.listed.slice(at, at + TOGETHER)
      for (const looked of await look(few, sweeping)) {
        if (options.signal.aborted) return
        const watched = await settle(looked, sweeping)
        if (watched) yield watched
      }
    }
  }
}

interface Looked {
  readonly listed: Listed
  readonly received: number
  readonly result: Judging | 'too-large' | 'marked-before' | 'gone'
}

/** Fetched one after another, judged together. */
async function look(few: readonly Listed[], sweeping: Sweeping): Promise<readonly Looked[]> {
  const { now } = sweeping.options
  const looks: Promise<Looked>[] = []
  for (const listed of few) {
    const received = Math.min(listed.received ?? now(), now())
    const raw = await rawOf(listed, sweeping)
    const result =
      typeof raw === 'string' ? Promise.resolve(raw) : sweeping.options.judge(raw, received)
    looks.push(result.then((judged) => ({ listed, received, result: judged })))
  }
  return await Promise.all(looks)
}

type NotRead = Extract<Looked['result'], string>

async function rawOf(
  { uid, bytes, isMarked }: Listed,
  { mailbox, limits, progress }: Sweeping,
): Promise<Uint8Array | NotRead> {
  if (isMarked && progress.now().acting !== uid) return 'marked-before'
  if (bytes > limits.bytes) return 'too-large'
  const raw = await mailbox.raw(uid)
  if (!raw) return 'gone'
  return raw.length > limits.bytes ? 'too-large' : raw
}

async function settle(looked: Looked, sweeping: Sweeping): Promise<Watched | undefined> {
  const { listed, received, result } = looked
  const { uid, bytes } = listed
  const message = { uid, bytes, received }
  if (typeof result === 'string' || result.kind === 'failed') {
    await reach(uid, sweeping)
    if (result === 'gone') return undefined
    if (typeof result === 'string') return { kind: 'passed-over', ...message, why: result }
    return { kind: 'unjudged', ...message, cause: result.cause }
  }
  const { judged } = result
  const { rehearse, action } = sweeping.options
  const planned = deedFor(judged.verdict, action)
  const deed = rehearse
    ? planned
    : await doIt({ uid, verdict: judged.verdict, deed: planned }, sweeping)
  await reach(uid, sweeping)
  return { kind: 'judged', ...message, judged, deed, rehearsed: rehearse }
}

/** What it is at is kept first: broken off in between, it is done again, and not taken for put back by its reader. */
async function doIt(
  acting: Parameters<typeof act>[1],
  { connection, limits, progress }: Sweeping,
): Promise<Awaited<ReturnType<typeof act>>> {
  if (acting.deed.kind === 'none') return acting.deed
  await progress.keep({ ...progress.now(), acting: acting.uid })
  return await act(connection, acting, limits.command)
}

async function reach(uid: number, { progress }: Sweeping): Promise<void> {
  await progress.keep({ uidValidity: progress.now().uidValidity, lastUid: uid })
}
