import type { NewEvent } from '../src/events/event.ts'
import type { Made } from './made.ts'

/** What may happen in one step; nothing where there is nothing yet that it could happen to. */
export type Happening = (made: Made) => readonly NewEvent[]
