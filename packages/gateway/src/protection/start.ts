import type { KeyObject } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { packWarnings, type PackedWarnings, type RecordChanges } from '@tasdeeq/engine'
import type { Log } from '../running.ts'
import { readDelta } from './delta.ts'
import { openEnvelope, publicKeyOf } from './envelope.ts'
import { openKept, type Kept } from './kept.ts'
import { pull } from './pull.ts'
import { receiverOf } from './receiver.ts'
import { recordsIn } from './records.ts'
import { sharedWarnings } from './shared.ts'
import { continued, withoutExpired, type State } from './state.ts'

export interface ProtectionOptions {
  readonly desk: { readonly url: string; readonly publicKey: string }
  /** This gateway's key at the desk. */
  readonly key: string
  /** Where the last good one is kept. */
  readonly folder: string
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Hands it to those who judge: at once with what is kept, and whenever it changes. */
  readonly apply: (warnings: PackedWarnings) => void
  /** The same of the records that the desk changed; resolves when messages are judged with them. */
  readonly learn: (records: RecordChanges) => Promise<void>
  /** From 0 to 1: spreads attempts over time. */
  readonly chance?: () => number
  /** Seconds that the desk is asked to wait for something new. */
  readonly wait?: number
  /** Milliseconds until records are tried again that could not be put to use. */
  readonly again?: number
}

/** The desk's protection, followed. */
export interface Protection {
  /** Breaks off what is under way. */
  readonly stop: () => Promise<void>
  readonly state: () => ProtectionState
}

export interface ProtectionState {
  /** Absent: the desk never sent anything. */
  readonly cursor?: number
  readonly entries: number
  /** Milliseconds since the desk last said that this is all, or since it was signed. */
  readonly age?: number
  /** Why the last attempt failed, until one succeeds. */
  readonly lastError?: string
}

/** Seconds: less than the minute after which proxies cut connections. */
const WAIT = 50
/** Milliseconds between attempts: a decision is to be in force within a minute. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 20_000
/** Milliseconds that two questions are apart at least, should a desk not wait. */
const LEAST_PAUSE = 100
/** Milliseconds: workers that did not start once may start when others have made room. */
const AGAIN = 30_000

/**
 * Follows what the desk publishes, and goes on with the last good of it while the desk is away. What is not signed by
 * the desk's key, or is older than what is in force, changes nothing and is told in the log.
 *
 * @throws Error where the folder cannot be used
 */
export async function startProtection(options: ProtectionOptions): Promise<Protection> {
  const { folder, desk, log, now } = options
  const publicKey = publicKeyOf(desk.publicKey)
  if (!publicKey) throw new Error('the public key of the desk is no Ed25519 key in base64url')
  const ending = new AbortController()
  const kept = await openKept(folder, desk.publicKey)
  const course: Course = {
    ...options,
    chance: options.chance ?? Math.random,
    wait: options.wait ?? WAIT,
    again: options.again ?? AGAIN,
    publicKey,
    receiver: receiverOf(options.key),
    kept,
    signal: ending.signal,
    told: { state: await kept.read() },
  }
  if (course.told.state) {
    use(course, course.told.state)
    await learn(course, course.told.state)
  }
  const work = run(course).catch((error: unknown) => {
    course.told.lastError = String(error)
    log.error({ cause: String(error) }, 'protection is no longer followed')
  })
  return {
    stop: async () => {
      ending.abort()
      await work
    },
    state: () => stateOf(course.told, now()),
  }
}

interface Course extends Required<ProtectionOptions> {
  readonly publicKey: KeyObject
  readonly receiver: string
  readonly kept: Kept
  readonly signal: AbortSignal
  readonly told: Told
}

/** What is known now. */
interface Told {
  state: State | undefined
  /** Pages that changed something, of which the last has not come. */
  isPending?: boolean
  /** How far the records go that messages are judged with. */
  learned?: number | undefined
  /** Records that could not be put to use, and when they are tried again. */
  unlearned?: { readonly cursor: number; readonly until: number } | undefined
  lastError?: string | undefined
}

function stateOf({ state, lastError }: Told, now: number): ProtectionState {
  return {
    entries: state?.warnings.size ?? 0,
    ...(state && { cursor: state.cursor, age: Math.max(0, now - state.time) }),
    ...(lastError !== undefined && { lastError }),
  }
}

async function run(course: Course): Promise<void> {
  const { signal, told, log } = course
  let failures = 0
  while (!signal.aborted) {
    const failed = await step(course)
    if (signal.aborted) return
    if (failed === undefined) {
      if (told.lastError !== undefined) log.info({}, 'protection is followed again')
      told.lastError = undefined
      failures = 0
      await pause(LEAST_PAUSE, signal)
      continue
    }
    told.lastError = failed
    const time = pauseAfter(failures++, course.chance())
    log.warn({ cause: failed, pause: time }, 'the desk’s protection could not be pulled')
    await pause(time, signal)
  }
}

/** Many gateways do not come back to a desk at the same moment. */
function pauseAfter(failures: number, chance: number): number {
  const longest = Math.min(FIRST_PAUSE * 2 ** Math.min(failures, 20), LONGEST_PAUSE)
  return Math.round(longest * (0.5 + chance / 2))
}

/** One question and its answer. Says why it failed. */
async function step(course: Course): Promise<string | undefined> {
  const { desk, key, wait, signal, told } = course
  const have = told.state?.records === undefined ? undefined : told.state
  const pulled = await pull({ url: desk.url, key, have, wait, signal })
  if (signal.aborted) return undefined
  return pulled.kind === 'away' ? pulled.why : await take(pulled.envelope, course)
}

async function take(envelope: string, course: Course): Promise<string | undefined> {
  const { publicKey, receiver, log, told, now } = course
  const opened = openEnvelope(envelope, publicKey)
  if (opened.kind === 'forged') {
    log.error({ cause: opened.why }, 'what came as the desk’s protection is not the desk’s')
    return opened.why
  }
  const delta = readDelta(opened.payload)
  if (!delta)
    return 'the desk speaks another form of protection: bring gateway and desk to the same version'
  const next = continued(told.state, delta, { now: now(), receiver })
  if (next.kind === 'refused') {
    log.error({ cause: next.why }, 'the desk’s protection is refused: the last good one stays')
    return next.why
  }
  told.state = next.state
  told.isPending = next.isNew || told.isPending === true
  // Of many pages the last is put to use: a part of the whole would let the rest through.
  if (delta.more) return undefined
  if (!told.isPending) {
    void learn(course, next.state)
    return undefined
  }
  told.isPending = false
  return await keep(course)
}

/** In force even where it cannot be kept: it is pulled once more after a restart. */
async function keep(course: Course): Promise<string | undefined> {
  const state = withoutExpired(course.told.state!, course.now())
  course.told.state = state
  use(course, state)
  void learn(course, state)
  try {
    await course.kept.write(state)
    return undefined
  } catch (error) {
    return `protection is in force, and cannot be kept: ${(error as Error).message}`
  }
}

function use({ apply, log }: Course, { cursor, seed, warnings }: State): void {
  const bytes = new Uint8Array(Buffer.from(seed, 'base64url'))
  const packed = packWarnings({ cursor, seed: bytes, warnings: [...warnings.values()] })
  apply(sharedWarnings(packed))
  log.info({ cursor, entries: packed.count }, 'protection is in force')
}

/** Those in force hold on until workers are ready that know the changed ones; what fails is tried again with the next news. */
async function learn(course: Course, { records }: State): Promise<void> {
  const { told, log, now } = course
  const cursor = records?.cursor ?? 0
  if (records === undefined || cursor === (told.learned ?? 0)) return
  if (cursor === told.unlearned?.cursor && now() < told.unlearned.until) return
  const before = told.learned
  told.learned = cursor
  try {
    const changes = recordsIn(records, log)
    await course.learn({ cursor, changes })
    log.info({ cursor, records: changes.length }, 'the desk’s knowledge is in force')
  } catch (error) {
    told.learned = before
    told.unlearned = { cursor, until: now() + course.again }
    log.error(
      { cause: String(error) },
      'the desk’s knowledge cannot be used: the last good one stays',
    )
  }
}

async function pause(time: number, signal: AbortSignal): Promise<void> {
  await setTimeout(time, undefined, { signal }).catch(() => undefined)
}
