import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  type FSWatcher,
} from 'node:fs'
import { join } from 'node:path'
import type { Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import { carryOutChange, changeSchema, type Changed } from './change.ts'
import type { DurableFiles } from './durable.ts'
import type { Places } from './places.ts'

/** What the owner of the quarantine says to a request. */
export type Answer =
  | { readonly kind: 'done'; readonly changed: Changed }
  | { readonly kind: 'failed'; readonly cause: string }

/**
 * A request is a file `<name>.request`. The owner takes it by renaming it `<name>.taken`, so that it and the one who
 * asks agree on whether it is done, and answers in `<name>.answer`.
 */
export const REQUEST = '.request'
export const TAKEN = '.taken'
export const ANSWER = '.answer'

/** Milliseconds after which is looked again, where the system tells of no new file. */
const LOOK = 1_000
/** Bytes of a request: ten thousand recipients. */
const MOST_BYTES = 1024 * 1024
/** Answers nobody fetched. */
const STALE = 3_600_000

export interface RequestParts {
  readonly quarantine: Pick<Quarantine, 'release' | 'remove' | 'report' | 'expire'>
  readonly places: Places
  readonly files: DurableFiles
  readonly options: { readonly now: () => number; readonly log: Log }
}

/** Does what other programs ask for, one request after another. */
export function serveRequests(parts: RequestParts): { readonly stop: () => Promise<void> } {
  let work = answerInterrupted(parts)
  let isStopped = false
  const look = (): void => {
    work = work
      .then(() => (isStopped ? undefined : answerAll(parts)))
      .catch((error: unknown) => {
        parts.options.log.error({ cause: String(error) }, 'requests to the quarantine failed')
      })
  }
  const watcher = watchFolder(parts, look)
  const timer = setInterval(look, LOOK)
  look()
  return {
    stop: async () => {
      isStopped = true
      watcher?.close()
      clearInterval(timer)
      await work
    },
  }
}

/** A system that has no more watches to give leaves the clock. */
function watchFolder({ places, options }: RequestParts, look: () => void): FSWatcher | undefined {
  const tell = (error: unknown): void =>
    options.log.warn({ cause: String(error) }, 'requests are looked for by the clock only')
  try {
    return watch(places.requests, look).on('error', tell)
  } catch (error) {
    tell(error)
    return undefined
  }
}

async function answerAll(parts: RequestParts): Promise<void> {
  for (const name of namesWith(parts, REQUEST)) await answerOne(name, parts)
}

async function answerOne(name: string, parts: RequestParts): Promise<void> {
  const taken = join(parts.places.requests, name + TAKEN)
  try {
    renameSync(join(parts.places.requests, name + REQUEST), taken)
  } catch {
    // Who asked has withdrawn it.
    return
  }
  await answer(name, await doIt(taken, parts), parts)
}

async function doIt(path: string, { quarantine, options }: RequestParts): Promise<Answer> {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('the request is too long')
    const change = changeSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { kind: 'done', changed: await carryOutChange(change, quarantine, options.now()) }
  } catch (error) {
    options.log.warn({ cause: String(error) }, 'a request to the quarantine failed')
    return { kind: 'failed', cause: error instanceof Error ? error.message : String(error) }
  }
}

async function answer(name: string, said: Answer, { places, files }: RequestParts): Promise<void> {
  await files.write(join(places.requests, name + ANSWER), JSON.stringify(said))
  rmSync(join(places.requests, name + TAKEN), { force: true })
}

/** Requests at which the owner was killed: who asked looks at the entry. */
async function answerInterrupted(parts: RequestParts): Promise<void> {
  for (const name of namesWith(parts, TAKEN)) {
    const cause = 'the gateway was stopped in the middle of it; look at the entry'
    await answer(name, { kind: 'failed', cause }, parts)
  }
  for (const name of namesWith(parts, ANSWER)) {
    const path = join(parts.places.requests, name + ANSWER)
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (written + STALE < parts.options.now()) rmSync(path, { force: true })
  }
}

function namesWith({ places }: RequestParts, ending: string): readonly string[] {
  return readdirSync(places.requests)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}
