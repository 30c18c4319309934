import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runProgram, type Ran } from './program.ts'

/** A gateway as an administrator runs it: the command, with files of its own, in a process that can be killed. */
export interface GatewayChild {
  readonly folder: string
  readonly config: string
  /** Every line it logged, over all its lives. */
  readonly lines: readonly LogLine[]
  readonly pid: () => number
  readonly kill9: () => Promise<void>
  /** Starts it again as its systemd unit does, every second until it is ready: on a full disk it cannot start. */
  readonly start: () => Promise<void>
  readonly signal: (name: 'SIGHUP' | 'SIGTERM') => void
  /** Waits for a line whose message is this. */
  readonly logged: (message: string) => Promise<LogLine>
  /** Ends it gently and removes its folder. Gives the exit status. */
  readonly stop: () => Promise<number | null>
}

export interface LogLine {
  readonly level: string
  readonly msg: string
  readonly [field: string]: unknown
}

export interface GatewayFiles {
  /** `gateway.yaml`; `DATA` in it stands for the data folder. */
  readonly config: string
  readonly policy: string
  /** Where it keeps its data; in its own folder where absent. */
  readonly data?: string
}

const COMMAND = fileURLToPath(new URL('../../../cli/bin/tasdeeq.mjs', import.meta.url))

const MOST_STARTS = 120

export async function startGateway(files: GatewayFiles): Promise<GatewayChild> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-gateway-'))
  const config = join(folder, 'gateway.yaml')
  const data = files.data ?? join(folder, 'data')
  writeFileSync(config, files.config.replaceAll('DATA', data))
  writeFileSync(join(folder, 'policy.yaml'), files.policy)
  writeFileSync(join(folder, 'desk.key'), 'key-of-a-test\n')
  const lines: LogLine[] = []
  let child = run(config, lines)
  await ready(child, lines)
  return {
    folder,
    config,
    lines,
    pid: () => child.pid ?? 0,
    kill9: async () => {
      const ended = exitOf(child)
      child.kill('SIGKILL')
      await ended
    },
    start: async () => {
      for (let tries = 1; ; tries++) {
        child = run(config, lines)
        const isUp = await ready(child, lines).then(
          () => true,
          (error: unknown) => {
            if (tries === MOST_STARTS) throw error
            return false
          },
        )
        if (isUp) return
        await pause(1000)
      }
    },
    signal: (name) => void child.kill(name),
    logged: (message) => seen(child, { lines, from: 0, message }),
    stop: async () => {
      const ended = exitOf(child)
      child.kill('SIGTERM')
      const status = await ended
      rmSync(folder, { recursive: true, force: true })
      return status
    },
  }
}

/** Runs another command of tasdeeq beside it. */
export function command(args: readonly string[]): Promise<Ran> {
  return runProgram(process.execPath, [COMMAND, ...args])
}

function run(config: string, lines: LogLine[]): ChildProcess {
  const child = spawn(process.execPath, [COMMAND, 'gateway', '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const parsed = logLine(line)
    lines.push(parsed)
    child.emit('logged', parsed)
  })
  return child
}

function logLine(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine
  } catch {
    return { level: 'none', msg: line }
  }
}

async function ready(child: ChildProcess, lines: readonly LogLine[]): Promise<void> {
  await seen(child, { lines, from: lines.length, message: 'ready' })
}

/** Fails where it ends before it says so. */
function seen(
  child: ChildProcess,
  {
    lines,
    from,
    message,
  }: { readonly lines: readonly LogLine[]; readonly from: number; readonly message: string },
): Promise<LogLine> {
  const found = lines.slice(from).find(({ msg }) => msg === message)
  if (found) return Promise.resolve(found)
  return new Promise((resolve, reject) => {
    const onLine = (line: LogLine): void => {
      if (line.msg !== message) return
      child.off('logged', onLine).off('exit', onExit)
      resolve(line)
    }
    const onExit = (status: number | null): void => {
      const said = lines.slice(-5).map(({ msg }) => msg)
      reject(new Error(`the gateway ended (${status}) before "${message}": ${said.join(' | ')}`))
    }
    child.on('logged', onLine).once('exit', onExit)
  })
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}
