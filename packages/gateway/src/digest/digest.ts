import type { DigestConfig } from '../config/config.ts'
import type { Held } from '../quarantine.ts'
import { sendDigest, type Sending } from './send.ts'
import { openTold, type ToldFiles } from './told.ts'
import { isUrgent, LOOK, openWaitingRoom, type WaitingRoom } from './waiting.ts'
import type { DigestOptions } from './digest-options.ts'

export interface Digests {
  /** Sends no more; one that is being sent is ended. */
  readonly stop: () => Promise<void>
  /** Sends what is due now. */
  readonly runOnce: (now: number) => Promise<DigestRun>
}

export interface DigestRun {
  readonly sent: number
  /** Could not be handed in; they are tried again. */
  readonly failed: number
}

/** Sends digests when they are due, until it is stopped. @throws Error where the folder cannot be used */
export function startDigests(options: DigestOptions): Digests {
  const run = openRuns(options)
  let work: Promise<unknown> = Promise.resolve()
  const runOnce = (now: number): Promise<DigestRun> => {
    const mine = work.then(() => run(now))
    work = mine.catch(() => undefined)
    return mine
  }
  const timer = setInterval(() => {
    runOnce(options.now()).catch((error: unknown) => {
      options.log.error({ cause: String(error) }, 'digests failed; they are tried again')
    })
  }, LOOK)
  return {
    runOnce,
    stop: async () => {
      clearInterval(timer)
      await work
    },
  }
}

/** A digest that the server did not take is tried again after so long, then after twice as long, up to a day. */
const AGAIN = 10 * 60_000
const LONGEST = 86_400_000

function openRuns(options: DigestOptions): (now: number) => Promise<DigestRun> {
  const told = openTold(options.folder)
  const room = openWaitingRoom({
    quarantine: options.quarantine,
    readersOf: (held) => readersOf(held, options.config),
    isTold: (reader, id) => isTold(told, reader, id),
  })
  const putOff = new Map<string, { readonly until: number; readonly pause: number }>()
  const sending: Sending = { options, told, room }
  return async (now) => {
    await room.refresh(now)
    let sent = 0
    let failed = 0
    for (const reader of room.readers()) {
      if ((putOff.get(reader)?.until ?? now) > now) continue
      const result = await sendIfDue(reader, now, sending)
      if (result === 'sent') sent++
      if (result === 'failed') {
        failed++
        const pause = Math.min(LONGEST, (putOff.get(reader)?.pause ?? AGAIN / 2) * 2)
        putOff.set(reader, { until: now + pause, pause })
      } else putOff.delete(reader)
    }
    return { sent, failed }
  }
}

/** What fails for one reader, as where his file is damaged, keeps nobody else from hearing. */
async function sendIfDue(
  reader: string,
  now: number,
  sending: Sending,
): ReturnType<typeof sendDigest> {
  try {
    return isDue(reader, now, sending) ? await sendDigest(reader, now, sending) : 'nothing'
  } catch (error) {
    sending.options.log.error({ cause: String(error) }, 'a digest failed; it is tried again')
    return 'failed'
  }
}

/** Where nobody can tell he waits: the sending says why. */
function isTold(told: ToldFiles, reader: string, id: string): boolean {
  try {
    return id in told.read(reader).entries
  } catch {
    return false
  }
}

/** Those for whom it is held still; or the one who reads for all. */
function readersOf(held: Held, { to }: DigestConfig): readonly string[] {
  if (to !== undefined) return [to]
  return held.recipients.filter((address) => !held.releasedTo.includes(address))
}

/** One digest a while; between them only for a deadline. */
function isDue(reader: string, now: number, { told, room, options }: Sending): boolean {
  const { lastSent, sending } = told.read(reader)
  if (sending || lastSent === undefined || now >= lastSent + options.config.every) return true
  return hasUrgent(room, reader, now)
}

function hasUrgent(room: WaitingRoom, reader: string, now: number): boolean {
  return room.of(reader).some((waiting) => isUrgent(waiting, now))
}
