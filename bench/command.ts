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
  const resident = await run([...offline, ...given, ...paths])
  const wall = performance.now() - begun
  return { count: items.length, bytes, wall, processor: endedChildrenTime() - before, resident }
}

/** Milliseconds of a process that checks one mail. */
export async function coldCheck(path: string): Promise<number> {
  const begun = performance.now()
  await run(['check', '--offline', path])
  return performance.now() - begun
}

async function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [TASDEEQ, ...args], { stdio: 'ignore' })
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, child.pid === undefined ? 0 : residentMemory(child.pid))
  }, LOOK_EVERY)
  try {
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code === null || code > 2) throw new Error(`tasdeeq ${args[0]} ended with ${code}`)
    return most
  } finally {
    clearInterval(watch)
  }
}
