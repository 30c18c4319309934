import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { EventKind, EventOf } from '../event.ts'

/** An event of one kind that has its place in the log. */
export type Placed<Kind extends EventKind> = EventOf<Kind> & {
  readonly seq: number
  readonly hash: string
}

/**
 * Carries a run of events of one kind into the views. The views are the same however the log is cut into runs: a
 * replay cuts it otherwise. It reads the views and the events alone: no clock, no chance.
 *
 * @throws Error where an event cannot have happened: a bug of who appended it
 */
export type Projection<Kind extends EventKind> = (
  db: Transaction<Tables>,
  events: readonly Placed<Kind>[],
) => Promise<void>

/** One after the other, for what happens seldom. */
export function oneByOne<Kind extends EventKind>(
  project: (db: Transaction<Tables>, event: Placed<Kind>) => Promise<void>,
): Projection<Kind> {
  return async (db, events) => {
    for (const event of events) await project(db, event)
  }
}

/** Shorter runs, one after the other, in each of which a subject is only once. */
export function onceEach<Kind extends EventKind>(project: Projection<Kind>): Projection<Kind> {
  return async (db, events) => {
    let run = new Map<string, Placed<Kind>>()
    for (const event of events) {
      if (run.has(event.subject)) {
        await project(db, [...run.values()])
        run = new Map()
      }
      run.set(event.subject, event)
    }
    if (run.size > 0) await project(db, [...run.values()])
  }
}

/** The log alone keeps it. */
export const nothing = async (): Promise<void> => {}

/** @throws Error where as many rows were not there as are changed: the event is about what does not exist */
export function mustBe(happened: boolean, event: Placed<EventKind>, why: string): asserts happened {
  if (!happened) throw new Error(`${event.kind} of ${event.subject} cannot happen: ${why}`)
}
