import type { Deliver, Held } from '../quarantine.ts'
import type { Log } from '../running.ts'
import type { DurableFiles } from './durable.ts'
import type { HeldIndex } from './held-index.ts'
import type { Places } from './places.ts'
import type { Room } from './room.ts'
import type { Turns } from './turns.ts'

/** What the deeds of an opened quarantine share. */
export interface Store {
  readonly places: Places
  readonly files: DurableFiles
  readonly index: HeldIndex
  readonly turns: Turns
  readonly room: Room
  /** Changes an entry, one change after another, and writes it where it is another afterwards. */
  readonly change: (id: string, how: (held: Held) => Held) => Promise<Held>
  readonly secret: Uint8Array
  readonly deliver?: Deliver
  /** Milliseconds a message is held. */
  readonly keep: number
  /** Told of every entry that is new or another now. */
  readonly changed: (id: string) => void
  readonly log: Log
}
