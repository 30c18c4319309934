import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A program that was started here, with a folder of its own; both go when it is disposed of. */
export interface Daemon extends AsyncDisposable {
  readonly pid: number
}

export interface Start {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  /** On loopback; the daemon is there once somebody answers. */
  readonly port: number
}

const LONGEST_START = 60_000
const LONGEST_STOP = 5_000

export function ownFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `tasdeeq-${name}-`))
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** @throws Error with the daemon's own last words, where it does not come up. */
export async function startDaemon({ program, args, folder, port }: Start): Promise<Daemon> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const words = lastWords(child)
  const stopWithUs = (): void => void child.kill('SIGTERM')
  process.once('exit', stopWithUs).once('SIGINT', leave).once('SIGTERM', leave)
  const stop = async (): Promise<void> => {
    await stopChild(child)
    process.off('exit', stopWithUs).off('SIGINT', leave).off('SIGTERM', leave)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answers(child, port)
  } catch (error) {
    await stop()
    throw new Error(`${program} did not start: ${words()}`, { cause: error })
  }
  return { pid: child.pid!, [Symbol.asyncDispose]: stop }
}

/** A signal that ends us ends what was started, through `exit`. */
function leave(): never {
  process.exit(130)
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  let broken: unknown
  child.once('error', (error) => (broken = error))
  const end = performance.now() + LONGEST_START
  while (performance.now() < end) {
    if (broken !== undefined || child.exitCode !== null) break
    if (await isOpen(port)) return
    await pause(100)
  }
  throw new Error('nobody answers', { cause: broken })
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/** By its id, as its parent: first kindly, so that it takes its own children along. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = new AbortController()
  const late = pause(LONGEST_STOP, 'late', { signal: patience.signal }).catch(() => undefined)
  if ((await Promise.race([gone, late])) === 'late') child.kill('SIGKILL')
  patience.abort()
  await gone
}

const MOST_WORDS = 2_000

function lastWords(child: ChildProcess): () => string {
  let kept = ''
  const keep = (chunk: Buffer): void => void (kept = (kept + chunk.toString()).slice(-MOST_WORDS))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => kept.trim()
}
