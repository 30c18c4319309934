import type { ImapFlow, ImapFlowOptions } from 'imapflow'
import type { Account } from './account.ts'
import { connectFailure, ConnectionLost, lost } from './failures.ts'
import type { Credentials, WatchLimits } from './options.ts'
import { WatchFailure } from './watched.ts'

/** A connection to a server that took the login. */
export interface Connection extends AsyncDisposable {
  readonly client: ImapFlow
  /** Runs a command for at most `time` milliseconds. Throws ConnectionLost where the connection does not outlive it. */
  readonly run: <T>(time: number, work: () => Promise<T>) => Promise<T>
  /** Resolves when the server told of new messages, the connection is gone, or after `time` milliseconds. */
  readonly rung: (time: number) => Promise<void>
}

export interface Connecting {
  readonly account: Account
  readonly credentials: Credentials
  readonly limits: WatchLimits
  /** Did the server take this login before? */
  readonly wasTaken: boolean
  readonly signal: AbortSignal
}

/** Milliseconds for a deed to be done, and for a goodbye, when the watching ends. */
const GRACE = 10_000
const GOODBYE = 2_000

/** @throws WatchFailure where another try will not help, else ConnectionLost */
export async function openConnection(connecting: Connecting): Promise<Connection> {
  const { account, credentials, limits, signal, wasTaken } = connecting
  // A gateway that watches no mailbox does not load it.
  const { ImapFlow: Client } = await import('imapflow')
  signal.throwIfAborted()
  const client = new Client(clientOptions(connecting))
  const run = runner(client)
  const ended = new AbortController()
  const hangUp = (): void => client.close()
  signal.addEventListener('abort', hangUp, { signal: ended.signal })
  try {
    await run(limits.connect, () => client.connect())
  } catch (error) {
    client.close()
    const { cause } = error as ConnectionLost
    throw connectFailure(cause ?? error, { account, kind: credentials.kind, wasTaken })
  } finally {
    signal.removeEventListener('abort', hangUp)
  }
  const bell = openBell(client)
  signal.addEventListener('abort', bell.ring, { signal: ended.signal })
  signal.addEventListener('abort', () => void setTimeout(hangUp, GRACE).unref(), {
    signal: ended.signal,
  })
  return {
    client,
    run,
    rung: bell.rung,
    [Symbol.asyncDispose]: async () => {
      ended.abort()
      await run(GOODBYE, () => client.logout()).catch(() => undefined)
      client.close()
    },
  }
}

/** Bytes of a line: the numbers of a million messages. */
const LINE = 8 * 1024 * 1024
/** RFC 2177: less than 29 minutes. */
const LONGEST_IDLE = 20 * 60_000

function clientOptions({ account, credentials, limits }: Connecting): ImapFlowOptions {
  const { host, port, user, security } = account
  return {
    host,
    port,
    secure: security === 'tls',
    ...(security !== 'tls' && { doSTARTTLS: security === 'starttls' }),
    auth:
      credentials.kind === 'password'
        ? { user, pass: credentials.password }
        : { user, accessToken: credentials.token },
    clientInfo: { name: 'Tasdeeq', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableCompression: true,
    autoIdleDelay: 500,
    maxIdleTime: LONGEST_IDLE,
    connectionTimeout: limits.connect,
    greetingTimeout: limits.connect,
    maxLineLength: LINE,
    maxLiteralSize: limits.bytes + 1,
    maxResponseSize: limits.bytes + LINE,
  }
}

function runner(client: ImapFlow): Connection['run'] {
  let first: unknown
  client.on('error', (error) => (first ??= error))
  const gone = goneOf(client)
  return async (time, work) => {
    let late: ConnectionLost | undefined
    const alarm = setTimeout(() => {
      late = new ConnectionLost(`the server did not answer for ${time / 1000} s`)
      client.close()
    }, time)
    try {
      const done = await Promise.race([work(), gone])
      if (!client.usable) throw lost(first ?? { code: 'NoConnection' })
      return done
    } catch (error) {
      if (error instanceof WatchFailure && !late) throw error
      throw late ?? lost(first ?? error)
    } finally {
      clearTimeout(alarm)
    }
  }
}

/** Milliseconds for a command to say itself what it ended of. */
const LAST_WORDS = 100

/** Rejects a little after the connection is gone: no command is waited for that cannot end any more. */
function goneOf(client: ImapFlow): Promise<never> {
  const gone = new Promise<never>((_resolve, reject) => {
    client.once('close', () => setTimeout(() => reject(lost({ code: 'NoConnection' })), LAST_WORDS))
  })
  gone.catch(() => undefined)
  return gone
}

interface Bell {
  readonly ring: () => void
  readonly rung: (time: number) => Promise<void>
}

/** A ring that nobody waits for is kept. */
function openBell(client: ImapFlow): Bell {
  let isRung = false
  let wake: (() => void) | undefined
  const ring = (): void => {
    isRung = true
    wake?.()
  }
  client.on('exists', ring)
  client.on('close', ring)
  const rung = async (time: number): Promise<void> => {
    const alarm = setTimeout(ring, time)
    await new Promise<void>((resolve) => {
      wake = resolve
      if (isRung) resolve()
    })
    clearTimeout(alarm)
    isRung = false
  }
  return { ring, rung }
}
