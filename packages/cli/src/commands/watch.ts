import { readFileSync } from 'node:fs'
import {
  accountOf,
  openMailboxJudge,
  watchMailbox,
  WatchFailure,
  type Credentials,
  type Watched,
} from '@tasdeeq/gateway'
import { exposed } from '@tasdeeq/host/program'
import { readEnvironment } from '../environment.ts'
import { reason, UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { paintFor } from '../render/colour.ts'
import { jsonLine, oneLine } from '../render/safe.ts'
import { watchedLine } from '../render/watched.ts'
import type { Secret } from '../options/watch.ts'
import { quietLog } from './quiet-log.ts'

const INTERRUPTED = 130

/** `tasdeeq watch imaps://USER@HOST/MAILBOX` */
export async function watch(options: Options): Promise<number> {
  const [address, ...others] = options.operands
  if (address === undefined || others.length > 0)
    throw new UsageError('name one mailbox, as imaps://user@host/INBOX. See: tasdeeq watch --help')
  try {
    return await run(address, options)
  } catch (error) {
    if (!(error instanceof WatchFailure)) throw error
    throw new UsageError(oneLine(error.message), { cause: error })
  }
}

async function run(address: string, options: Options): Promise<number> {
  const { judging, watching, operating } = options
  const { secret, insecurePlain, once, ...rest } = watching
  const account = accountOf(address, insecurePlain)
  credentialsOf(secret)
  const { reader, trustedHosts, offline } = judging
  if (secret.kind !== 'environment') warnOf(secret.file)
  const signal = untilTold()
  await using judge = await openMailboxJudge({ reader, trustedHosts, offline, log: quietLog })
  let status = 0
  const watched = watchMailbox({
    ...rest,
    once,
    account,
    credentials: () => Promise.resolve(credentialsOf(secret)),
    ...(operating.since !== undefined && { since: operating.since }),
    judge: judge.judge,
    wrote: judge.wrote,
    now: () => Date.now(),
    signal,
  })
  for await (const one of watched) {
    tell(one, options)
    status = Math.max(status, statusOf(one))
  }
  if (!once) return 0
  return signal.aborted ? INTERRUPTED : status
}

/** The first SIGINT or SIGTERM ends it in order; the second kills it. */
function untilTold(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  return stop.signal
}

/** Messages go to standard output, the state of the watching to standard error; with `--json`, lines of JSON. */
function tell(watched: Watched, { json, judging, colour }: Options): void {
  if (json) process.stdout.write(`${jsonLine(watched)}\n`)
  else if (watched.kind === 'watching' || watched.kind === 'lost')
    process.stderr.write(`tasdeeq: ${watchedLine(watched, PLAIN)}\n`)
  else {
    const paint = paintFor(colour, process.stdout.isTTY)
    process.stdout.write(`${watchedLine(watched, { paint, language: judging.language })}\n`)
  }
}

const PLAIN = { paint: (_colour: string, text: string): string => text, language: 'en' } as const

const STATUS = { verified: 0, clear: 0, unwanted: 1, suspicious: 1, fraud: 1 } as const

function statusOf(watched: Watched): number {
  if (watched.kind === 'unjudged') return 2
  if (watched.kind === 'passed-over') return watched.why === 'too-large' ? 2 : 0
  if (watched.kind !== 'judged') return 0
  return watched.deed.kind === 'refused' ? 2 : STATUS[watched.judged.verdict]
}

function warnOf(file: string): void {
  const warning = exposed(file)
  if (warning !== undefined) process.stderr.write(`tasdeeq: warning: ${warning}\n`)
}

/** @throws WatchFailure if there is none */
function credentialsOf(secret: Secret): Credentials {
  if (secret.kind === 'environment') {
    const { password } = readEnvironment()
    if (password === undefined)
      throw new WatchFailure('name the password by --password-file FILE or TASDEEQ_PASSWORD')
    return { kind: 'password', password }
  }
  const { kind, file } = secret
  const text = contentOf(file)
  return kind === 'token' ? { kind, token: text } : { kind, password: text }
}

function contentOf(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new WatchFailure(`${file}: ${reason(error)}`, { cause: error })
  }
  const [line = ''] = text.split(/\r?\n/u)
  if (line === '') throw new WatchFailure(`${file}: its first line is empty`)
  return line
}
