import type { Arrival } from '../arrival.ts'
import type { DnsConfig, JudgingLimits } from '../config/config.ts'
import type { Judging, WarnedJudge } from '../judged.ts'
import type { Log } from '../running.ts'
import type { KnownSenders } from '../senders/history.ts'
import { openCrew, type Crew } from './crew.ts'
import type { Lane } from './lane.ts'
import type { KeptMail } from './thread.ts'

export interface JudgeOptions {
  readonly limits: JudgingLimits
  readonly dns: DnsConfig
  readonly authservId: string
  /** Domains of the forwarders whose word in an ARC chain counts. */
  readonly sealers: readonly string[]
  /** The readers' country, ISO 3166-1 alpha-2. */
  readonly reader: string
  /** What is kept of who wrote before; absent: nothing. */
  readonly senders?: KnownSenders
  /** Where it judges mail that lies in a mailbox already. */
  readonly kept?: KeptMail
  readonly log: Log
}

/** Milliseconds in which a worker is replaced, on a busy machine: a message may wait for that too. */
const RESTART = 30_000

/**
 * Judges in worker threads. Every message gets an answer: one that breaks its worker is tried once more, alone, and
 * only where it breaks that worker too it has failed. Those that were with it are tried again in the same way.
 *
 * @throws Error where no worker can be started (knowledge is missing or broken)
 */
export async function openJudge(options: JudgeOptions): Promise<WarnedJudge> {
  const { limits } = options
  const waiting: Waiting[] = []
  const memory = { bytes: 0 }
  let closed = false
  const crew = await openCrew(options)
  const work: Work = { waiting, crew, log: options.log, patience: limits.time + RESTART }
  crew.onRoom(() => dispatch(work))

  const judge = async (arrival: Arrival): Promise<Judging> => {
    const full = closed ? CLOSED : overload(arrival.raw.length, { waiting, memory, limits })
    if (full !== undefined) return full
    memory.bytes += arrival.raw.length
    try {
      return await new Promise((answer) => {
        waiting.push(waitingFor({ arrival, answer }, work))
        dispatch(work)
      })
    } finally {
      memory.bytes -= arrival.raw.length
    }
  }
  return {
    judge,
    warn: (warnings) => crew.warn(warnings),
    learn: (records) => crew.learn(records),
    load: () => ({ running: crew.running(), waiting: waiting.length }),
    [Symbol.asyncDispose]: async () => {
      closed = true
      await crew.close()
      for (const message of waiting.splice(0)) {
        clearTimeout(message.alarm)
        message.answer(CLOSED)
      }
    },
  }
}

interface Asked {
  readonly arrival: Arrival
  readonly answer: (judging: Judging) => void
  /** What the worker died of that it was in before. Such a one is tried alone. */
  readonly died?: string
}

/** A message that waits for a worker. */
interface Waiting extends Asked {
  /** It leaves the queue for a worker, or because it waited as long as judging may take. */
  readonly alarm: NodeJS.Timeout
}

const CLOSED: Judging = { kind: 'failed', failure: 'overload', cause: 'the gateway is stopping' }

interface Load {
  readonly waiting: readonly Waiting[]
  readonly memory: { readonly bytes: number }
  readonly limits: JudgingLimits
}

function overload(bytes: number, { waiting, memory, limits }: Load): Judging | undefined {
  if (waiting.length >= limits.waiting)
    return { kind: 'failed', failure: 'overload', cause: `${waiting.length} messages wait already` }
  // The largest message there may be goes through when it is alone.
  if (memory.bytes > 0 && memory.bytes + bytes > limits.waitingBytes)
    return { kind: 'failed', failure: 'overload', cause: `${memory.bytes} bytes in memory already` }
  return undefined
}

interface Work {
  readonly waiting: Waiting[]
  readonly crew: Crew
  readonly log: Log
  /** Milliseconds a message waits at most. */
  readonly patience: number
}

function waitingFor(asked: Asked, { waiting, patience }: Work): Waiting {
  const message: Waiting = {
    ...asked,
    alarm: setTimeout(() => {
      waiting.splice(waiting.indexOf(message), 1)
      const cause = `no worker was free for ${patience} ms`
      asked.answer({ kind: 'failed', failure: 'overload', cause })
    }, patience),
  }
  return message
}

/** Gives what waits to workers that have room. */
function dispatch(work: Work): void {
  const { waiting, crew } = work
  for (let next = waiting[0]; next; next = waiting[0]) {
    const lane = crew.room(next.died === undefined ? 'shared' : 'alone')
    if (!lane) return
    waiting.shift()
    clearTimeout(next.alarm)
    void run(next, lane, work)
  }
}

async function run(message: Waiting, lane: Lane, work: Work): Promise<void> {
  const result = await lane.judge(message.arrival)
  if (result.kind === 'answer') message.answer(result.judging)
  else tryAgain(message, result.cause, work)
  dispatch(work)
}

function tryAgain({ arrival, answer, died }: Asked, cause: string, work: Work): void {
  const { id, raw } = arrival
  work.log.warn({ id, bytes: raw.length, cause }, 'a worker ended while it had this message')
  if (died !== undefined) answer({ kind: 'failed', failure: 'engine', cause: `twice: ${cause}` })
  else work.waiting.unshift(waitingFor({ arrival, answer, died: cause }, work))
}
