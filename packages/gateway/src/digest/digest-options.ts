import type { Language } from '@tasdeeq/engine'
import type { DigestConfig } from '../config/config.ts'
import type { Deliver, Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'

export interface DigestOptions {
  readonly config: DigestConfig
  readonly quarantine: Pick<Quarantine, 'list' | 'get'>
  /** Signs links and the digests themselves. */
  readonly secret: Uint8Array
  /** Where it is kept who was told of what; made where it is missing. */
  readonly folder: string
  readonly deliver: Deliver
  /** Of readers for whom the configuration names no other. */
  readonly language: Language
  /** IANA name of the readers' time zone; absent: the system's. */
  readonly timeZone?: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: Log
}
