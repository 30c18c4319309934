import type { Reason } from './reasons.ts'
import { refusals, type Refusal } from './refusal-table.ts'

export type Values = Readonly<Record<string, string | number>>

/** It was not done: for programs its code, for logs `why` in English, for people the words of a page for its reason. */
export interface Refused {
  readonly kind: 'refused'
  readonly code: Refusal['code']
  readonly why: string
  readonly reason: Reason
  readonly values: Values
}

/** @param values for every `{name}` of its words */
export function refused(reason: Reason, values: Values = {}): Refused {
  const { code, why } = refusals[reason]
  const said = why.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
  return { kind: 'refused', code, why: said, reason, values }
}
