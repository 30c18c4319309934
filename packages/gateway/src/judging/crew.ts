import type { PackedWarnings, RecordChanges } from '@tasdeeq/engine'
import { shareSandbox } from '@tasdeeq/host'
import type { Lane } from './lane.ts'
import { openSlot } from './slot.ts'
import type { CrewOptions } from './crew-options.ts'

/** The workers: always as many as are wanted, one that ends being replaced. */
export interface Crew {
  /** A worker that can take a message: `alone` finds one that has none, and keeps others from it. */
  readonly room: (company: 'shared' | 'alone') => Lane | undefined
  readonly running: () => number
  /** Called when a worker is there anew. */
  readonly onRoom: (listener: () => void) => void
  readonly warn: (warnings: PackedWarnings) => void
  /** One worker after the other: the others judge meanwhile, and no more memory is taken than of one. */
  readonly learn: (records: RecordChanges) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Workers that read attachments in one sandbox. One more takes some 70 MB, and of 2,000 mails one in twenty-five has
 * something to read.
 */
const SHARERS = 2

export async function openCrew(options: CrewOptions): Promise<Crew> {
  let listener: (() => void) | undefined
  const room = (): void => listener?.()
  const { workers } = options.limits
  const sandboxes = Array.from({ length: Math.ceil(workers / SHARERS) }, () => shareSandbox())
  const slots = Array.from({ length: workers }, (_, index) =>
    openSlot({ ...options, sandbox: sandboxes[index % sandboxes.length]! }, room),
  )
  let turn: Promise<void> = Promise.resolve()
  const learnAll = async (records: RecordChanges): Promise<void> => {
    for (const slot of slots) await slot.learn(records)
  }
  const close = async (): Promise<void> => {
    await Promise.all(slots.map((slot) => slot.close()))
    await Promise.all(sandboxes.map((sandbox) => sandbox[Symbol.asyncDispose]()))
  }
  try {
    await Promise.all(slots.map((slot) => slot.first))
  } catch (cause) {
    await close()
    throw new Error(`Messages cannot be judged: ${(cause as Error).message}`, { cause })
  }
  return {
    room: (company) => {
      const free = slots.filter((slot) => slot.hasRoom(company))
      const [least] = free.sort((a, b) => a.running() - b.running())
      return least?.take(company)
    },
    running: () => slots.reduce((sum, slot) => sum + slot.running(), 0),
    warn: (warnings) => {
      for (const slot of slots) slot.warn(warnings)
    },
    learn: (records) => {
      const done = turn.then(() => learnAll(records))
      turn = done.catch(() => undefined)
      return done
    },
    onRoom: (called) => {
      listener = called
    },
    close,
  }
}
