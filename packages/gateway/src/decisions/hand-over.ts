import { setTimeout } from 'node:timers/promises'
import type { DeskConfig } from '../config/config.ts'
import type { Log } from '../running.ts'
import { MOST_RECORDS, nextBatch, type Batch } from './batch.ts'
import { post } from './post.ts'
import type { Cursor } from './segments.ts'
import type { Spool } from './spool.ts'

export interface HandOverOptions {
  readonly spool: Pick<Spool, 'readFrom' | 'awaitDesk' | 'handedOver' | 'backlog'>
  readonly desk: DeskConfig
  /** This gateway's key: the desk knows it by it. */
  readonly key: string
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1: spreads attempts over time. */
  readonly chance?: () => number
  /** Milliseconds between two attempts at most, and after a refusal. */
  readonly longestPause?: number
}

export interface HandOver {
  /** What is under way ends, or is broken off; the rest waits in the spool. */
  readonly stop: () => Promise<void>
  readonly state: () => HandOverState
}

export interface HandOverState {
  /** Records that the desk has not got yet. */
  readonly behind: number
  /** Why the last attempt failed, until one succeeds. */
  readonly lastError?: string
}

/** Milliseconds between two looks for new records, and between attempts. */
const LOOK_EVERY = 1_000
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 300_000

/**
 * Hands decisions to the desk, in order and at least once: the desk removes duplicates by the records' ids. Where it
 * refuses them (a wrong key, a wrong address) it is asked again after the longest pause: a proxy that is being set up
 * answers so, too, and records that wait too long would be lost. One record that is too large by itself is passed over.
 */
export function startHandOver(options: HandOverOptions): HandOver {
  const ending = new AbortController()
  let lastError: string | undefined
  const work = run({
    ...options,
    chance: options.chance ?? Math.random,
    longestPause: options.longestPause ?? LONGEST_PAUSE,
    signal: ending.signal,
    tell: (error) => {
      lastError = error
    },
  }).catch((error: unknown) => {
    lastError = `the spool cannot be read: ${(error as Error).message}`
    options.log.error({ cause: lastError }, 'decisions are no longer handed to the desk')
  })
  return {
    stop: async () => {
      ending.abort()
      await work
    },
    state: () => ({
      behind: options.spool.backlog().records,
      ...(lastError !== undefined && { lastError }),
    }),
  }
}

interface Course extends Required<HandOverOptions> {
  readonly signal: AbortSignal
  readonly tell: (error: string | undefined) => void
}

/** How far it is. */
interface Place {
  readonly cursor: Cursor | undefined
  /** Attempts that failed, one after the other. */
  readonly failures: number
  /** Records of the next batch at most. */
  readonly most: number
}

async function run(course: Course): Promise<void> {
  const { spool, signal } = course
  let place: Place = { cursor: await spool.awaitDesk(), failures: 0, most: MOST_RECORDS }
  while (!signal.aborted) {
    const from: Place = place
    place = await step(from, course).catch((error: unknown) =>
      later(from, `the spool cannot be read: ${(error as Error).message}`, course),
    )
  }
}

/** One batch, if there is one. */
async function step(place: Place, course: Course): Promise<Place> {
  const { spool, signal, tell, log } = course
  const batch = await nextBatch(spool.readFrom(place.cursor), place.most)
  if (!batch) {
    await pause(LOOK_EVERY, signal)
    return place
  }
  const posted = await post(batch, course)
  if (signal.aborted) return place
  tell(posted.kind === 'taken' ? undefined : posted.why)
  if (posted.kind === 'taken') return onward(batch, course)
  if (posted.kind === 'later') return later(place, posted.why, course)
  if (posted.kind === 'too-large') {
    if (batch.records > 1) return { ...place, most: Math.ceil(batch.records / 2) }
    // Waited for, it would keep back all that came after it. It stays in the spool for its time.
    log.error({ cause: posted.why }, 'a decision is too large for the desk, and is passed over')
    return onward(batch, course)
  }
  log.error({ cause: posted.why }, 'the desk refuses decisions: they are kept, and tried again')
  await pause(course.longestPause, signal)
  return place
}

async function onward(batch: Batch, { spool, log }: Course): Promise<Place> {
  try {
    await spool.handedOver(batch.next, batch.records)
  } catch (error) {
    // After a restart the desk gets them once more, and removes them.
    log.warn({ cause: (error as Error).message }, 'how far the desk is cannot be written down')
  }
  return { cursor: batch.next, failures: 0, most: MOST_RECORDS }
}

async function later(place: Place, why: string, course: Course): Promise<Place> {
  const { signal, tell, log } = course
  const longest = Math.min(FIRST_PAUSE * 2 ** place.failures, course.longestPause)
  // Many gateways do not come back to a desk at the same moment.
  const time = Math.round(longest * (0.5 + course.chance() / 2))
  tell(why)
  log.warn({ cause: why, pause: time }, 'the desk did not take decisions')
  await pause(time, signal)
  return { ...place, failures: Math.min(place.failures + 1, 30) }
}

async function pause(time: number, signal: AbortSignal): Promise<void> {
  await setTimeout(time, undefined, { signal }).catch(() => undefined)
}
