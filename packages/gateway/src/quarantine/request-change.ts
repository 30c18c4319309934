import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ownerOf } from '@tasdeeq/host/program'
import { StoreFailure } from '../consequences.ts'
import { carryOutChange, type Change, type Changed } from './change.ts'
import { openDurableFiles } from './durable.ts'
import { QuarantineInUse } from './lock.ts'
import { placesIn, type Places } from './places.ts'
import { ANSWER, REQUEST, type Answer } from './requests.ts'
import { openQuarantine, type QuarantineOptions } from './store.ts'

export interface ChangeOptions extends QuarantineOptions {
  /** Milliseconds to wait for a gateway that runs. */
  readonly patience: number
}

/**
 * Changes the quarantine from any program: where a gateway runs, it is asked to; else it is done here.
 *
 * @throws StoreFailure where it could not be done, or nobody knows whether it was
 */
export async function requestChange(change: Change, options: ChangeOptions): Promise<Changed> {
  const places = placesIn(options.folder)
  if (ownerOf(places.lock) !== undefined) {
    const changed = await askOwner(change, places, options.patience)
    if (changed) return changed
  }
  try {
    await using quarantine = await openQuarantine(options)
    return await carryOutChange(change, quarantine, options.now())
  } catch (error) {
    if (!(error instanceof QuarantineInUse)) throw error
    throw new StoreFailure('the gateway is starting or stopping; try again', { cause: error })
  }
}

/** Milliseconds between two looks for the answer. */
const LOOK = 25

/** Undefined: the owner went away before it took the request. */
async function askOwner(
  change: Change,
  places: Places,
  patience: number,
): Promise<Changed | undefined> {
  const name = randomUUID()
  const request = join(places.requests, name + REQUEST)
  const files = openDurableFiles(places.root, places.requests)
  await files.write(request, JSON.stringify(change))
  const end = performance.now() + patience
  while (performance.now() < end) {
    const answer = readAnswer(join(places.requests, name + ANSWER))
    if (answer) return changedOf(answer)
    if (ownerOf(places.lock) === undefined && withdraw(request)) return undefined
    await wait(LOOK)
  }
  if (withdraw(request)) throw new StoreFailure('the gateway does not answer; nothing was changed')
  throw new StoreFailure('the gateway is still at it; look at the entry in a while')
}

function changedOf(answer: Answer): Changed {
  if (answer.kind === 'failed') throw new StoreFailure(answer.cause)
  return answer.changed
}

function readAnswer(path: string): Answer | undefined {
  if (!existsSync(path)) return undefined
  const answer = JSON.parse(readFileSync(path, 'utf8')) as Answer
  rmSync(path, { force: true })
  return answer
}

/** Takes the request back; false: it is being done. */
function withdraw(request: string): boolean {
  try {
    renameSync(request, `${request}.withdrawn`)
    rmSync(`${request}.withdrawn`, { force: true })
    return true
  } catch {
    return false
  }
}
