import type { Knowledge } from '@tasdeeq/engine'
import type { About } from '../about.ts'
import type { Places } from './places.ts'
import type { Readers } from './readers.ts'

/** What indicators are looked for with. */
export interface Looking {
  readonly about: About
  readonly knowledge: Knowledge
  readonly places: Places
  readonly readers: Readers
  /** A number in E.164, as written or dialled from the reader's country; undefined where it is none. */
  readonly phone: (written: string) => string | undefined
  /** SHA-256 of its attachments, hexadecimal. */
  readonly attachments: readonly string[]
}
