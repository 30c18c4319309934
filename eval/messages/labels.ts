import { readFileSync } from 'node:fs'
import type { Truth } from './item.ts'

/** A mail of the development corpus, read twice by us. */
export interface Label {
  readonly id: string
  readonly first: Truth
  readonly second: Truth
  readonly unsure?: boolean
  /** Where the readings differ: what it was settled as. */
  readonly settled?: Truth
}

const FILE = new URL('../labels.json', import.meta.url)

export function labels(): readonly Label[] {
  return (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly labels: readonly Label[] }).labels
}

export function readLabels(): ReadonlyMap<string, Truth> {
  return new Map(labels().map(({ id, first, settled }) => [id, settled ?? first]))
}

export interface Agreement {
  readonly count: number
  /** Share of the same label in both readings. */
  readonly same: number
  /** Cohen's kappa: the same, beyond what chance would give. */
  readonly kappa: number
}

export function agreement(all: readonly Label[]): Agreement {
  const share = (test: (label: Label) => boolean): number => all.filter(test).length / all.length
  const same = share(({ first, second }) => first === second)
  const chance = (['fraud', 'unwanted', 'genuine'] as const).reduce(
    (sum, truth) =>
      sum + share(({ first }) => first === truth) * share(({ second }) => second === truth),
    0,
  )
  return { count: all.length, same, kappa: (same - chance) / (1 - chance) }
}
