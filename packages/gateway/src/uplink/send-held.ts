import { setTimeout } from 'node:timers/promises'
import { send } from '../decisions/post.ts'
import type { Held, Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import { heldLine, lastChange } from './held-line.ts'
import { openSentUntil, type SentUntil } from './sent-until.ts'

export interface HeldSendingOptions {
  readonly quarantine: Pick<Quarantine, 'list' | 'get'>
  readonly desk: { readonly url: string }
  /** This gateway's key at the desk. */
  readonly key: string
  /** File that says how far the desk was told. */
  readonly path: string
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1: spreads attempts over time. */
  readonly chance?: () => number
}

/** The desk, told of what is held. */
export interface HeldSending {
  /** This entry is new, or another now. */
  readonly changed: (id: string) => void
  /** What is under way is broken off; the rest is told after the next start. */
  readonly stop: () => Promise<void>
}

const MOST_ENTRIES = 200
/** Milliseconds between two looks for changes, and between attempts. */
const LOOK_EVERY = 250
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000
/** Milliseconds told once more after a start: clocks are set back, and a file may be older than what it tells of. */
const OVERLAP = 3_600_000
/** Milliseconds between two notes of how far the desk was told. */
const NOTE_EVERY = 60_000

/** Tells the desk what is held and what becomes of it, at least once: what is held still at a start, and every change. */
export function startSendingHeld(options: HeldSendingOptions): HeldSending {
  const ending = new AbortController()
  const course: Course = {
    ...options,
    chance: options.chance ?? Math.random,
    until: openSentUntil(options.path, { url: options.desk.url, key: options.key }),
    changes: new Set(),
    signal: ending.signal,
  }
  const work = run(course).catch((error: unknown) => {
    options.log.error({ cause: String(error) }, 'the desk is no longer told of what is held')
  })
  return {
    changed: (id) => void course.changes.add(id),
    stop: async () => {
      ending.abort()
      await work
    },
  }
}

interface Course extends Required<HeldSendingOptions> {
  readonly until: SentUntil
  /** Ids that the desk is to be told of. */
  readonly changes: Set<string>
  readonly signal: AbortSignal
}

/** Until when all is told, and when that was written down. */
interface Noted {
  until: number
  at: number
}

async function run(course: Course): Promise<void> {
  const { changes, signal, now } = course
  await gather(course)
  const noted: Noted = { until: 0, at: 0 }
  let failures = 0
  let most = MOST_ENTRIES
  while (!signal.aborted) {
    const begun = now()
    if (changes.size === 0) {
      await note(course, noted)
      await pause(LOOK_EVERY, signal)
      continue
    }
    const told = await tellSome(course, most)
    if (told === 'taken') {
      if (changes.size === 0) noted.until = begun
      ;[failures, most] = [0, MOST_ENTRIES]
    } else if (told === 'too-large' && most > 1) most = Math.ceil(most / 2)
    else await later(failures++, course)
  }
  await note(course, { ...noted, at: 0 })
}

/** What is held, and what changed since the desk was told all. */
async function gather({ quarantine, until, changes, signal }: Course): Promise<void> {
  const since = (await until.read()) - OVERLAP
  for await (const held of quarantine.list()) {
    if (signal.aborted) return
    if (held.state === 'held' || lastChange(held) >= since) changes.add(held.id)
  }
}

/** Oldest change first. What changes meanwhile is told once more. */
async function tellSome(course: Course, most: number): Promise<'taken' | 'too-large' | 'later'> {
  const { changes, now, log } = course
  const ids = [...changes].slice(0, most)
  for (const id of ids) changes.delete(id)
  const found = await Promise.all(ids.map((id) => entryOf(id, course)))
  const lines = found.flatMap((held) => (held ? [heldLine(held, now())] : []))
  if (lines.length === 0) return 'taken'
  const body = `${lines.join('\n')}\n`
  const sent = { path: '/gateways/held', body, type: 'application/x-ndjson' }
  const posted = await send(sent, course)
  if (posted.kind === 'taken') return 'taken'
  for (const id of ids) changes.add(id)
  if (course.signal.aborted) return 'later'
  log.warn({ cause: posted.why }, 'the desk could not be told of what is held')
  return posted.kind === 'too-large' ? 'too-large' : 'later'
}

async function entryOf(id: string, { quarantine, log }: Course): Promise<Held | undefined> {
  try {
    return await quarantine.get(id)
  } catch (error) {
    log.error({ held: id, cause: String(error) }, 'a held message could not be told of')
    return undefined
  }
}

async function note({ until, now, log }: Course, noted: Noted): Promise<void> {
  if (noted.until === 0 || now() < noted.at + NOTE_EVERY) return
  noted.at = now()
  try {
    await until.write(noted.until)
    noted.until = 0
  } catch (error) {
    log.warn({ cause: String(error) }, 'how far the desk was told cannot be written down')
  }
}

async function later(failures: number, { chance, signal }: Course): Promise<void> {
  const longest = Math.min(FIRST_PAUSE * 2 ** Math.min(failures, 20), LONGEST_PAUSE)
  await pause(Math.round(longest * (0.5 + chance() / 2)), signal)
}

async function pause(time: number, signal: AbortSignal): Promise<void> {
  await setTimeout(time, undefined, { signal }).catch(() => undefined)
}
