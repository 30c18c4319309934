import { openJudge } from '../judging/pool.ts'
import type { Log } from '../running.ts'
import type { JudgeMail } from './options.ts'

export interface MailboxJudge extends AsyncDisposable {
  readonly judge: JudgeMail
}

export interface MailboxJudgeOptions {
  /** The readers' country, ISO 3166-1 alpha-2. */
  readonly reader: string
  /** Hosts whose `Authentication-Results` count. */
  readonly trustedHosts: readonly string[]
  /** Is DNS not to be asked? */
  readonly offline: boolean
  readonly log: Log
}

const MB = 1024 * 1024
/** One message after another is fetched: one worker keeps up with it. */
const LIMITS = { workers: 1, time: 30_000, heap: 256, waiting: 16, waitingBytes: 128 * MB }
const DNS = { servers: [], query: 1_500, message: 4_000, cache: 5_000 }

/**
 * Judges mail that another server took in, in a worker thread with limits of memory and time.
 *
 * @throws Error where knowledge is missing or broken
 */
export async function openMailboxJudge(options: MailboxJudgeOptions): Promise<MailboxJudge> {
  const { reader, trustedHosts, offline, log } = options
  const pool = await openJudge({
    limits: LIMITS,
    dns: DNS,
    authservId: 'localhost',
    sealers: [],
    reader,
    kept: { trustedHosts, offline },
    log,
  })
  let serial = 0
  return {
    judge: (raw, received) => {
      serial++
      return pool.judge({
        id: `message ${serial}`,
        raw,
        received,
        listener: 'watch',
        client: {},
        mailFrom: '',
        recipients: [],
        answers: 'one',
      })
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
