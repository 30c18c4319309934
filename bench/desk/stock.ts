import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a place that is kept was filled with, so that a later run need not fill it anew. */
export interface Stock {
  readonly seed: number
  readonly campaigns: number
  readonly reports: number
  /** When it was filled, milliseconds since 1970: all in it is told from then. */
  readonly now: number
  /** Reports that were posted to it since. */
  readonly posted: number
}

/**
 * What the place holds; undefined: nothing.
 *
 * @throws Error where it was filled with something else than is asked for
 */
export function stockOf(
  place: string | undefined,
  asked: Pick<Stock, 'seed' | 'campaigns' | 'reports'>,
): Stock | undefined {
  if (place === undefined || !existsSync(fileIn(place))) return undefined
  const stock = JSON.parse(readFileSync(fileIn(place), 'utf8')) as Stock
  for (const name of ['seed', 'campaigns', 'reports'] as const) {
    if (stock[name] === asked[name]) continue
    throw new Error(
      `${place} holds ${name}: ${stock[name]}, not ${asked[name]}: take another --place`,
    )
  }
  return stock
}

/** Written last: a place whose filling was broken off has none, and is refused by its own contents. */
export function keepStock(place: string | undefined, stock: Stock): void {
  if (place !== undefined) writeFileSync(fileIn(place), `${JSON.stringify(stock)}\n`)
}

function fileIn(place: string): string {
  return join(place, 'stock.json')
}
