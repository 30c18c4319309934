import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endedChildrenTime, residentMemory } from '../eval/peers/proc.ts'
import type { FileItem } from './mails.ts'

const TASDEEQ = new URL('../packages/cli/bin/tasdeeq.mjs', import.meta.url).pathname

/** A whole process from start to end. */
export interface Scanned {
  readonly count: number
  readonly bytes: number
  /** Milliseconds, its start with them. */
  readonly wall: number
  readonly processor: number
  /** The most that was seen, in megabytes. */
  readonly resident: number
}

export interface Scan {
  readonly items: readonly FileItem[]
  /** Takes the file of envelopes. */
  readonly folder: string
  readonly bytes: number
  /** Absent: as many as there are cores. */
  readonly workers?: number
}

const LOOK_EVERY = 100

/** `tasdeeq scan` over the same files with the same envelopes. */
export async function scan({ items, folder, bytes, workers }: Scan): Promise<Scanned> {
  const paths = items.map(({ content }) => content.path)
  const envelopes = join(folder, 'envelopes.jsonl')
  writeFileSync(
    envelopes,
    items
      .map(({ content, envelope }) => `${JSON.stringify({ file: content.path, ...envelope })}\n`)
      .join(''),
  )
  const before = endedChildrenTime()
  const begun = performance.now()
  const given = workers === undefined ? [] : ['--workers', String(workers)]
  const offline = ['scan', '--offline', '--channel', 'email', '--envelope', envelopes]
  const { resident, said } = await run([...offline, ...given, ...paths])
  const wall = performance.now() - begun
  if (countedIn(said) !== items.length)
    throw new Error(`tasdeeq scan did not check all ${items.length} mails: ${said}`)
  return { count: items.length, bytes, wall, processor: endedChildrenTime() - before, resident }
}

/** Milliseconds of a process that checks one fraudulent mail. */
export async function coldCheck(path: string): Promise<number> {
  const begun = performance.now()
  const { said } = await run(['check', '--offline', '--json', path])
  if (!said.includes('"versions":{')) throw new Error(`tasdeeq check gave no verdict: ${said}`)
  return performance.now() - begun
}

/** The sum of what the summary counts: a command that fell over early would look fast. */
function countedIn(said: string): number {
  const counts = said.matchAll(
    /^[^\w\r\n\u2028\u2029]+(?:fraud|suspicious|unwanted|clear|verified) +(\d+)$/gmu,
  )
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

/** Characters of output that are kept: the summary stands last. */
const KEPT = 2_000

async function run(
  args: readonly string[],
): Promise<{ readonly resident: number; readonly said: string }> {
  const child = spawn(process.execPath, [TASDEEQ, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let resident = 0
  let said = ''
  const keep = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-KEPT))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const watch = setInterval(() => {
    resident = Math.max(resident, child.pid === undefined ? 0 : residentMemory(child.pid))
  }, LOOK_EVERY)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0 && code !== 1) throw new Error(`tasdeeq ${args[0]} ended with ${code}: ${said}`)
    return { resident, said }
  } finally {
    clearInterval(watch)
  }
}
