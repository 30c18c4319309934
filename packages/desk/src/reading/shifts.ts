import type { RecordChanges } from '@tasdeeq/engine'
import { openCrew, type Crew } from './crew.ts'
import type { WorkerSetup } from './task.ts'

/** Workers, of whom others take over when the knowledge changes. */
export interface Shifts extends Pick<Crew, 'run'>, AsyncDisposable {
  /** Starts others with these changes; those that there are go on until they are ready, and end what they have. */
  readonly learn: (records: RecordChanges) => Promise<void>
}

/** @throws Error where the first do not start */
export async function openShifts(
  start: (records: RecordChanges) => Promise<Crew>,
  first: RecordChanges,
): Promise<Shifts> {
  let crew = await start(first)
  let turn: Promise<unknown> = Promise.resolve()
  let isClosed = false
  const relieve = async (records: RecordChanges): Promise<void> => {
    if (isClosed) return
    const next = await start(records)
    const before = crew
    crew = next
    await before.relieve()
  }
  return {
    run: (asked, time) => crew.run(asked, time),
    learn: (records) => {
      const done = turn.then(() => relieve(records))
      turn = done.catch(() => undefined)
      return done
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true
      await turn
      await crew[Symbol.asyncDispose]()
    },
  }
}

const START_TIME = 60_000

/**
 * Workers that are ready.
 *
 * @throws Error where one does not start
 */
export async function startCrew(size: number, heap: number, setup: WorkerSetup): Promise<Crew> {
  const crew = openCrew(size, heap, setup)
  const starts = Array.from({ length: size }, () => crew.run({ ask: 'start' }, START_TIME))
  const failed = (await Promise.all(starts)).find(({ kind }) => kind !== 'answered')
  if (failed === undefined) return crew
  await crew[Symbol.asyncDispose]()
  if (failed.kind === 'died')
    throw new Error('the reading workers do not start: is the knowledge folder whole?', {
      cause: failed.error,
    })
  throw new Error(
    'the reading workers did not start in two minutes: has the machine time for them?',
  )
}
