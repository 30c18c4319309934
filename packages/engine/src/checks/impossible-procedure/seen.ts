import type { Claim } from '../../claims/claim.ts'
import type { Observation, Param } from '../check.ts'
import { spansOf } from '../facts/own.ts'
import type { Family } from '../family.ts'

/** A procedure seen in the message, with the claims that show it. */
export interface Seen {
  readonly key: string
  readonly claims: readonly Claim[]
  readonly params?: Readonly<Record<string, Param>>
  readonly sources: readonly string[]
  readonly families?: readonly Family[]
}

/** What was seen as an observation; nothing where no claim shows it. */
export function observe({ claims, params = {}, ...rest }: Seen): readonly Observation[] {
  if (claims.length === 0) return []
  return [{ ...rest, outcome: 'contradicted', params, spans: spansOf(claims) }]
}
