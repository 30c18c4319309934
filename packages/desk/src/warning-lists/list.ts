import type { IndicatorKind } from '../reading.ts'
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
  /** Hosts, with a path where only a part is meant, below which anybody can have a place: whoever is there is a party of its own. */
  readonly rents?: readonly string[]
  /** Is it such a place for another reason? */
  readonly houses?: (asked: Asked) => boolean
  /** Does it name this value? `exactly` where what is below a named host is another party's. */
  readonly names: (asked: Asked, exactly: boolean) => boolean
}

/** A value, taken apart once for all lists. */
export interface Asked {
  readonly kind: IndicatorKind | 'text'
  /** In lower case. */
  readonly value: string
  readonly place: Place | undefined
}

export const notHeavy: List['heavy'] = { weight: 'grave', on: [] }
