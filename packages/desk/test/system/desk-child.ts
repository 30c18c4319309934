import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A desk as an operator runs it: the command, in a process that can be killed. */
export interface DeskChild {
  readonly data: string
  /** Where it answers now; another after each start. */
  readonly address: () => string
  readonly pid: () => number
  /** Every line it logged, over all its lives. */
  readonly lines: readonly LogLine[]
  readonly kill9: () => Promise<void>
  /** Starts it again as its systemd unit does, every half second until it is ready. */
  readonly start: () => Promise<void>
  /** Ends it gently. Gives the exit status. */
  readonly stop: () => Promise<number | null>
}

export interface LogLine {
  readonly level: string
  readonly msg: string
  readonly [field: string]: unknown
}

export interface DeskSetting {
  /** Data folder. */
  readonly data: string
  /** `desk.yaml`; absent: defaults. */
  readonly config?: string
  /** Of a PostgreSQL server; absent: embedded. */
  readonly databaseUrl?: string
  /** The same at every start, as reporters know it; absent: one that is free, each time another. */
  readonly port?: number
}

const COMMAND = fileURLToPath(new URL('../../../cli/bin/tasdeeq.mjs', import.meta.url))
const MOST_STARTS = 120

export async function startDesk(setting: DeskSetting): Promise<DeskChild> {
  const lines: LogLine[] = []
  let child = run(setting, lines)
  let address = await ready(child)
  return {
    data: setting.data,
    address: () => address,
    pid: () => child.pid ?? 0,
    lines,
    kill9: async () => {
      const ended = exitOf(child)
      child.kill('SIGKILL')
      await ended
    },
    start: async () => {
      for (let tries = 1; ; tries++) {
        child = run(setting, lines)
        const found = await ready(child).catch((error: unknown) => {
          if (tries === MOST_STARTS) throw error
          return undefined
        })
        if (found !== undefined) {
          address = found
          return
        }
        await pause(500)
      }
    },
    stop: async () => {
      const ended = exitOf(child)
      child.kill('SIGTERM')
      return await ended
    },
  }
}

/** Runs another command of tasdeeq on the same desk. */
export function deskCommand(
  { data, databaseUrl }: DeskSetting,
  args: readonly string[],
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [COMMAND, ...args, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(databaseUrl),
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, out, err }))
  })
}

function run({ data, config, databaseUrl, port = 0 }: DeskSetting, lines: LogLine[]): ChildProcess {
  const file = config === undefined ? [] : ['--config', config]
  const args = ['serve', '--data', data, '--port', String(port), ...file]
  const child = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(databaseUrl),
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    child.emit('said', text)
    // What a desk says on its way out helps whoever reads a test that failed.
    lines.push({ level: 'stderr', msg: text.trim() })
  })
  child.once('exit', (status, signal) => {
    lines.push({ level: 'exit', msg: `ended with ${status ?? signal}` })
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const parsed = logLine(line)
    lines.push(parsed)
    if (parsed.msg === 'ready') child.emit('ready', String(parsed['address']))
  })
  return child
}

function environmentOf(databaseUrl: string | undefined): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  }
}

function logLine(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine
  } catch {
    return { level: 'none', msg: line }
  }
}

/** Its address. Fails where it ends before. */
function ready(child: ChildProcess): Promise<string> {
  let said = ''
  child.on('said', (text: string) => (said = (said + text).slice(-2000)))
  return new Promise((resolve, reject) => {
    child.once('ready', resolve)
    child.once('exit', (status) => reject(new Error(`the desk ended (${status}): ${said}`)))
  })
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}
