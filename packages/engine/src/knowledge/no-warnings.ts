import type { Warning } from './warning.ts'
import type { ValueKind } from './warning-values.ts'

/** A warning that a message meets. */
export type MetWarning = Omit<Warning, 'value'>

/** Look-ups among what a desk published. */
export interface Warnings {
  readonly hasWarnings: boolean
  /** Are there any of texts? Where not, nobody needs to work out what a message says. */
  readonly warnsOfTexts: boolean
  /** What is in force at that time against this value; of a domain, what stands below it counts too. */
  readonly warning: (kind: ValueKind, value: string, at: number) => MetWarning | undefined
  /** The text in force that is most like this canonical one, and how much: 0 to 1. */
  readonly textWarning: (canonical: string, at: number) => LikeWarning | undefined
}

export interface LikeWarning {
  readonly warning: MetWarning
  readonly likeness: number
}

/** Of a desk that published nothing. */
export const noWarnings: Warnings = {
  hasWarnings: false,
  warnsOfTexts: false,
  warning: () => undefined,
  textWarning: () => undefined,
}
