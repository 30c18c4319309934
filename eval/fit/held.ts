import { existsSync, readdirSync, readFileSync } from 'node:fs'

const CHECKS = new URL('../../packages/engine/src/checks/', import.meta.url)

/**
 * Weights that no fit moves, since the messages of the fit would mislead it: by name of feature, why. A check says so
 * in a `held.json` beside its `weights.json`: by key of its words, then by outcome. Such a weight stands as its author
 * set it.
 */
export const held: ReadonlyMap<string, string> = new Map(readdirSync(CHECKS).flatMap(ofCheck))

function ofCheck(check: string): readonly (readonly [name: string, reason: string])[] {
  const file = new URL(`${check}/held.json`, CHECKS)
  if (!existsSync(file)) return []
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
  return Object.entries(keys).flatMap(([key, outcomes]) =>
    Object.entries(outcomes).map(
      ([outcome, reason]) => [`${check}.${key}.${outcome}`, reason] as const,
    ),
  )
}
