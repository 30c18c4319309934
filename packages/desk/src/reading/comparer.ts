import type { RecordChanges } from '@tasdeeq/engine'
import type { ToRead } from '../reading.ts'
import type { Compared } from './comparison.ts'
import type { Ended } from './crew.ts'
import type { ReaderOptions } from './open.ts'
import { startCrew } from './shifts.ts'

/** One worker that reads with two states of the knowledge. */
export interface Comparer extends AsyncDisposable {
  /** Undefined: it cannot be read. Never throws for what stands in `raw`. */
  readonly compare: (given: ToRead) => Promise<Compared | undefined>
}

/** Megabytes that a second state of the knowledge takes. */
const SECOND = 128

/** @throws Error where the worker does not start: the engine cannot work with what is proposed */
export async function openComparer(
  options: Omit<ReaderOptions, 'records'>,
  changes: { readonly present: RecordChanges; readonly proposed: RecordChanges },
): Promise<Comparer> {
  const { heap, time, key, reader, trustedHosts = [], mailboxes = [] } = options
  const setup = { key, reader, trustedHosts, mailboxes }
  const { present: records, proposed } = changes
  const crew = await startCrew(1, heap + SECOND, { ...setup, records, proposed })
  return {
    compare: async (given) => {
      const first = await crew.run({ ask: 'compare', given }, 2 * time)
      // A worker may die of what it read before: a fresh one tells.
      const ended =
        first.kind === 'died' ? await crew.run({ ask: 'compare', given }, 2 * time) : first
      return comparedIn(ended)
    },
    [Symbol.asyncDispose]: () => crew[Symbol.asyncDispose](),
  }
}

function comparedIn(ended: Ended): Compared | undefined {
  if (ended.kind !== 'answered') return undefined
  const { answer } = ended
  return answer !== undefined && 'before' in answer ? answer : undefined
}
