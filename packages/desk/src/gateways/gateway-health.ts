/** How a gateway is. Times are milliseconds, by its clock where they name a moment. */
export interface Health {
  readonly ok: boolean
  readonly version: string
  readonly started: number
  readonly mode: 'rehearse' | 'enforce'
  /** Hash of the policy in force, first 12 hexadecimal digits. */
  readonly policy: string
  /** Does it do what it is asked to with what it holds? */
  readonly orders: boolean
  readonly listeners: readonly {
    readonly name: string
    readonly address: string
    /** Open now. */
    readonly connections: number
  }[]
  readonly workers: number
  readonly running: number
  readonly waiting: number
  readonly held: number
  readonly freeBytes?: number | undefined
  /** Decisions that this desk has not taken yet, and why. */
  readonly behind: number
  readonly behindWhy?: string | undefined
  readonly protection?:
    | {
        readonly cursor?: number | undefined
        readonly entries: number
        readonly age?: number | undefined
        readonly lastError?: string | undefined
      }
    | undefined
  /** Of the newest thousand messages since its start: seconds from the whole message being there until it is settled. */
  readonly latency?:
    | {
        readonly messages: number
        readonly median: number
        readonly p95: number
        readonly p99: number
      }
    | undefined
}
