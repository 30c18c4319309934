import type { VerdictWord } from '@tasdeeq/engine'

/** What the engine says of one message with the knowledge that holds, and with what is proposed. */
export interface Compared {
  readonly before: ComparedVerdict
  readonly after: ComparedVerdict
}

export interface ComparedVerdict {
  readonly verdict: VerdictWord
  readonly probability: number
  /** Those that weigh something, each once. */
  readonly findings: readonly { readonly id: string; readonly outcome: string }[]
}
