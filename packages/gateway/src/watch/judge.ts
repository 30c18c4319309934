import { randomBytes } from 'node:crypto'
import { openJudge } from '../judging/pool.ts'
import type { Log } from '../running.ts'
import type { KnownSenders } from '../senders/history.ts'
import { openKeys } from '../senders/keys.ts'
import { openWrote } from '../senders/remember.ts'
import { openTable, senderMemory } from '../senders/table.ts'
import type { JudgeMail } from './options.ts'

export interface MailboxJudge extends AsyncDisposable {
  readonly judge: JudgeMail
  /** From now on mail from this address, where it is proven to be, is that of somebody the owner wrote to. */
  readonly wrote: (address: string) => void
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
/** Correspondents of one mailbox; kept in memory alone, since the mailbox tells them again. */
const CORRESPONDENTS = 20_000
const DNS = { servers: [], query: 1_500, message: 4_000, cache: 5_000 }

/**
 * Judges mail that another server took in, in a worker thread with limits of memory and time.
 *
 * @throws Error where knowledge is missing or broken
 */
export async function openMailboxJudge(options: MailboxJudgeOptions): Promise<MailboxJudge> {
  const { reader, trustedHosts, offline, log } = options
  const senders: KnownSenders = {
    memory: senderMemory(CORRESPONDENTS),
    secret: randomBytes(32),
    days: Infinity,
  }
  const pool = await openJudge({
    limits: LIMITS,
    dns: DNS,
    authservId: 'localhost',
    sealers: [],
    reader,
    senders,
    kept: { trustedHosts, offline },
    log,
  })
  const { memory, secret, days } = senders
  const noteWrote = openWrote({ table: openTable(memory), keys: openKeys(secret), days })
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
    wrote: (address) => noteWrote(address, Date.now()),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
