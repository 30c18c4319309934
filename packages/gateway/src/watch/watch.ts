import { setTimeout as pause } from 'node:timers/promises'
import { openConnection, type Connection } from './connection.ts'
import { ConnectionLost } from './failures.ts'
import { openMailbox, type Mailbox } from './mailbox.ts'
import { openMemory, type Memory, type Reached } from './memory.ts'
import { watchLimits, type Credentials, type WatchLimits, type WatchOptions } from './options.ts'
import { readSent } from './sent.ts'
import { sweep } from './sweep.ts'
import { WatchFailure, type Watched } from './watched.ts'

/**
 * Judges what is new in a mailbox and acts, until its signal ends it, or, with `once`, until everything that is there
 * was judged. A connection that is lost is made again; nothing is judged twice.
 *
 * @throws WatchFailure where it cannot begin or go on
 */
export async function* watchMailbox(options: WatchOptions): AsyncGenerator<Watched, void> {
  const limits = { ...watchLimits, ...options.limits }
  const { account, rehearse, signal, now } = options
  using memory = openMemory({ folder: options.state, account, rehearse })
  const watching: Watching = {
    options,
    limits,
    memory,
    state: { wasTaken: false, sentRead: -Infinity },
  }
  let retryIn = limits.firstPause
  while (!signal.aborted) {
    const begun = now()
    try {
      yield* connected(watching)
      return
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof ConnectionLost)) throw error
      const cause = `${account.host}: ${error.message}`
      if (options.once)
        throw new WatchFailure(`${cause}; nothing is lost, try again later`, { cause: error })
      // One that held for a while has proven the server: what went before counts no more.
      if (now() - begun > limits.longestPause) retryIn = limits.firstPause
      yield { kind: 'lost', cause, retryIn }
    }
    await pause(retryIn, undefined, { signal }).catch(() => undefined)
    retryIn = Math.min(retryIn * 2, limits.longestPause)
  }
}

interface Watching {
  readonly options: WatchOptions
  readonly limits: WatchLimits
  readonly memory: Memory
  readonly state: {
    /** Did the server take the login before? */
    wasTaken: boolean
    /** When the folder of sent mail was last begun, milliseconds since 1970. */
    sentRead: number
  }
}

/** From one login to the loss of its connection. */
async function* connected(watching: Watching): AsyncGenerator<Watched, void> {
  const { options, limits, state } = watching
  const { account, signal, once } = options
  const credentials = await credentialsNow(options)
  await using connection = await openConnection({
    account,
    credentials,
    limits,
    signal,
    wasTaken: state.wasTaken,
  })
  state.wasTaken = true
  await learnSent(connection, watching)
  const mailbox = await openMailbox(connection, { ...options, mailbox: account.mailbox, limits })
  const { begins, progress } = await begin(mailbox, watching)
  yield { kind: 'watching', mailbox: account.mailbox, begins }
  for (;;) {
    yield* sweep({ connection, mailbox, options, limits, progress })
    if (once || signal.aborted) return
    await news(connection, limits)
    if (signal.aborted) return
  }
}

/** Whoever renews the file they stand in empties it first: that passes. At the very start they were there. */
async function credentialsNow({ credentials }: WatchOptions): Promise<Credentials> {
  try {
    return await credentials()
  } catch (error) {
    if (error instanceof WatchFailure) throw new ConnectionLost(error.message, { cause: error })
    throw error
  }
}

/** Milliseconds until it is looked at again whom the owner wrote to. */
const SENT_EVERY = 86_400_000

/** Not with each login: a server that breaks off over it must not keep the mail from being judged. */
async function learnSent(
  connection: Connection,
  { options: { wrote, now }, limits, state }: Watching,
): Promise<void> {
  if (!wrote || now() - state.sentRead < SENT_EVERY) return
  state.sentRead = now()
  await readSent(connection, limits, wrote)
}

/** Milliseconds for what comes together to be looked at together. */
const BREATH = 200

async function news({ client, rung }: Connection, { look }: WatchLimits): Promise<void> {
  await rung(look)
  await pause(BREATH)
  if (!client.usable) throw new ConnectionLost('the server closed the connection')
}

type Begins = Extract<Watched, { kind: 'watching' }>['begins']

interface Begun {
  readonly begins: Begins
  readonly progress: Parameters<typeof sweep>[0]['progress']
}

async function begin(mailbox: Mailbox, { options, memory }: Watching): Promise<Begun> {
  const { uidValidity } = mailbox
  const before = memory.read()
  const known = before?.uidValidity === uidValidity ? before : undefined
  const begins: Begins = known ? 'resumed' : before ? 'renumbered' : firstBegin(options)
  let reached: Reached = known ?? { uidValidity, lastUid: await startOf(begins, mailbox, options) }
  const keep = async (next: Reached): Promise<void> => {
    await memory.write(next)
    reached = next
  }
  if (!known) await keep(reached)
  return { begins, progress: { now: () => reached, keep } }
}

function firstBegin({ since, once }: WatchOptions): Begins {
  if (since !== undefined) return 'since'
  return once ? 'all' : 'newest'
}

/** The last number that is not judged. */
async function startOf(
  begins: Begins,
  mailbox: Mailbox,
  { since = 0 }: WatchOptions,
): Promise<number> {
  if (begins === 'all') return 0
  const first = begins === 'since' ? await mailbox.firstSince(since) : undefined
  return first === undefined ? await mailbox.newest() : first - 1
}
