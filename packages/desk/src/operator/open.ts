import { setTimeout as pause } from 'node:timers/promises'
import { refuseUnfinished } from '../program/unfinished-restore.ts'
import type { DeskConfig } from '../program/config.ts'
import type { Log } from '../running.ts'
import { StoreInUse } from '../store/lock.ts'
import { askRunning } from './ask.ts'
import { isDeskIn } from './desk-in.ts'
import type { Place, Told } from './operation.ts'
import type { OperationName } from './operations.ts'

/**
 * Does a command of the operator's: by the desk that runs on this data folder, where one does, for an embedded database
 * has one process at a time; else by itself.
 *
 * @throws StartProblem, StoreInUse, StoreFailure where the data cannot be opened
 */
export async function* operate(
  { config, log }: At,
  name: OperationName,
  input: unknown,
): AsyncIterable<Told> {
  const running = await askRunning(config.data, { name, input })
  if (running) {
    yield* running
    return
  }
  if (!isDeskIn(config.data)) {
    const none = `there is no desk in ${config.data}`
    if (!MAKING.includes(name)) {
      yield { kind: 'refused', why: `${none}; name its folder by --data` }
      return
    }
    // Nothing is begun for a command that will be refused.
    const { operations } = await import('./operations.ts')
    const wrong = operations[name].wrongWith(input)
    if (wrong !== undefined) {
      yield { kind: 'refused', why: wrong }
      return
    }
    yield { kind: 'progress', text: `${none} yet: a new one is begun (--data names another)` }
  }
  refuseUnfinished(config.data)
  const place = await placeOrRunning({ config, log }, { name, input })
  if (!('store' in place)) {
    yield* place
    return
  }
  await using opened = place
  const { operations } = await import('./operations.ts')
  yield* operations[name].run(opened, input)
}

interface At {
  readonly config: DeskConfig
  readonly log: Log
}

/** A desk that is just starting has the database before it takes commands: it is waited for. */
async function placeOrRunning(
  { config, log }: At,
  command: { readonly name: OperationName; readonly input: unknown },
): Promise<(Place & AsyncDisposable) | AsyncIterable<Told>> {
  // The whole desk, which nobody needs who asks one that runs.
  const { openPlace } = await import('./place.ts')
  for (let tries = 1; ; tries++) {
    try {
      return await openPlace(config, log)
    } catch (error) {
      if (!isInUse(error) || tries === MOST_TRIES) throw error
    }
    await pause(PAUSE)
    const running = await askRunning(config.data, command)
    if (running) return running
  }
}

const MOST_TRIES = 40
/** Milliseconds. */
const PAUSE = 500

function isInUse(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof StoreInUse
}

/** What may be done before a desk was ever started. */
const MAKING: readonly OperationName[] = ['add-user', 'add-gateway']
