import type { IndicatorKind } from '../reading.ts'
import { hostsOf } from './hosts.ts'
import type { Place } from './places.ts'
import type { Listed } from './warning-lists.ts'

/** One list, ready to be asked. */
export interface List {
  readonly name: string
  readonly version: string
  readonly values: number
  readonly why: string
  /** Kinds of values that would do so much harm that one person's override is not enough; none, or `never` at all. */
  readonly heavy: { readonly weight: NonNullable<Listed['weight']>; readonly on: readonly string[] }
  /** Is it a customer's place with a landlord of this list, a party of its own? */
  readonly houses: (asked: Asked) => boolean
  /** Does it name this value? `exactly` where what is below a named host is another party's. */
  readonly names: (asked: Asked, exactly: boolean) => boolean
}

/** A value, taken apart once for all lists. */
export interface Asked {
  readonly kind: IndicatorKind | 'text'
  readonly value: string
  readonly place: Place | undefined
}

export const nobody: List['houses'] = () => false
export const notHeavy: List['heavy'] = { weight: 'grave', on: [] }

/** Who rents places out to anybody: blocking it whole blocks them all. */
export function landlord(hosts: Iterable<string>): Pick<List, 'houses' | 'heavy'> {
  const { houses } = hostsOf(hosts)
  return {
    houses: ({ kind, place }) => place !== undefined && kind !== 'email' && houses(place),
    heavy: { weight: 'grave', on: ['domain'] },
  }
}
