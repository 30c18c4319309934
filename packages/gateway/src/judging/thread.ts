import type { MessagePort } from 'node:worker_threads'
import type { PackedWarnings, RecordChanges } from '@tasdeeq/engine'
import type { Arrival } from '../arrival.ts'
import type { DnsConfig } from '../config/config.ts'
import type { KnownSenders } from '../senders/history.ts'
import type { Judging } from '../judged.ts'

/** What a worker's thread is started with. */
export interface ThreadData extends WorkerSetup {
  /** Leads to the sandbox in which attachments are read, which it shares with other workers. */
  readonly sandbox: MessagePort
}

/** What is the same for all workers. */
export interface WorkerSetup {
  readonly dns: DnsConfig
  readonly authservId: string
  readonly sealers: readonly string[]
  readonly reader: string
  /** What is kept of who wrote before; absent: nothing. */
  readonly senders?: KnownSenders
  /** What the desk changed of the knowledge; absent: nothing. */
  readonly records?: RecordChanges
  /** Where it judges mail that lies in a mailbox already. */
  readonly kept?: KeptMail
}

/** How much is known of mail that another server took in: not the connection, only what that server wrote. */
export interface KeptMail {
  /** Hosts whose `Authentication-Results` count. */
  readonly trustedHosts: readonly string[]
  /** Is DNS not to be asked? */
  readonly offline: boolean
}

/** What a worker is told: a message to judge, or what the desk published, which holds for those after it. */
export type Told = Job | { readonly warnings: PackedWarnings }

/** One message for a worker; its bytes are handed over, not copied. */
export interface Job {
  readonly serial: number
  readonly arrival: Arrival
}

/** What a worker says. `ready` comes once, when knowledge is loaded. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly serial: number; readonly judging: Judging }
