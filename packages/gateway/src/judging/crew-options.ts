import type { SharedSandbox } from '@tasdeeq/host'
import type { JudgingLimits } from '../config/config.ts'
import type { Log } from '../running.ts'
import type { WorkerSetup } from './thread.ts'

export interface CrewOptions extends WorkerSetup {
  readonly limits: JudgingLimits
  readonly log: Log
}

export interface SlotOptions extends CrewOptions {
  /** In which attachments are read. */
  readonly sandbox: SharedSandbox
}
