import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accountOf } from '../src/watch/account.ts'
import type { JudgeMail, WatchOptions } from '../src/watch/options.ts'
import { watchMailbox } from '../src/watch/watch.ts'
import type { Watched } from '../src/watch/watched.ts'

/** A watching that a test can follow. */
export interface Followed {
  /** All that was told so far. */
  readonly told: readonly Watched[]
  /** Waits until so many of this kind were told. */
  readonly until: (kind: Watched['kind'], count?: number) => Promise<readonly Watched[]>
  /** Lets it end by its signal. */
  readonly stop: () => Promise<void>
  /** Resolves when it ends by itself; rejects with what it ended of. */
  readonly ended: Promise<void>
}

export interface Follow extends Partial<WatchOptions> {
  readonly url: string
  readonly judge: JudgeMail
  readonly state: string
  readonly password: string
}

/** Judges and acts as `tasdeeq watch` does, with short pauses. */
export function follow({ url, password, ...more }: Follow): Followed {
  const stop = new AbortController()
  const told: Watched[] = []
  const waiting = new Set<() => void>()
  const wake = (): void => waiting.forEach((check) => check())
  const options: WatchOptions = {
    account: accountOf(url, false),
    credentials: () => Promise.resolve({ kind: 'password', password }),
    action: { kind: 'flag' },
    rehearse: false,
    once: false,
    now: () => Date.now(),
    signal: stop.signal,
    ...more,
    limits: { firstPause: 50, longestPause: 500, ...more.limits },
  }
  const ended = (async () => {
    for await (const one of watchMailbox(options)) {
      told.push(one)
      wake()
    }
  })()
  ended.then(wake, wake)
  return {
    told,
    ended,
    until: (kind, count = 1) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const found = told.filter((one) => one.kind === kind)
          if (found.length < count) return
          waiting.delete(check)
          resolve(found)
        }
        waiting.add(check)
        check()
        ended.then(
          () => reject(new Error(`ended before ${count} "${kind}"`)),
          (error: unknown) => reject(error as Error),
        )
      }),
    stop: async () => {
      stop.abort()
      await ended
    },
  }
}

/** A folder that is gone when the test is over. */
export function temporary(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'tasdeeq-watch-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

const COMMAND = fileURLToPath(new URL('../../cli/bin/tasdeeq.mjs', import.meta.url))

/** `tasdeeq` as somebody runs it. */
export interface Command {
  readonly ended: Promise<{
    readonly status: number | null
    readonly out: string
    readonly err: string
  }>
  /** Waits for that many lines on standard output. */
  readonly lines: (count: number) => Promise<void>
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void
}

export function startCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Command {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    child.emit('told')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    ended: ended.then((status) => ({ status, out, err })),
    lines: (count) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.split('\n').length > count) resolve()
        }
        child.on('told', look)
        void ended.then(() => reject(new Error(`it ended before ${count} lines: ${err}`)))
        look()
      }),
    kill: (signal) => void child.kill(signal),
  }
}
