import { isDeepStrictEqual } from 'node:util'
import type { Log } from '../running.ts'
import type { Config } from './config.ts'
import { loadConfig } from './load.ts'

/**
 * Says which settings of the file are others than those in force: none of them is taken before a restart. Where the
 * file cannot be used, it says so before a restart finds it out.
 */
export function tellChanges(file: string, inForce: Config, log: Log): void {
  let found: Config
  try {
    found = loadConfig(file)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    log.error({ cause }, 'the configuration cannot be used: what was read at the start stays')
    return
  }
  const settings = changedSettings(inForce, found)
  if (settings.length > 0)
    log.warn({ settings }, 'settings that were changed need a restart: the old ones are in force')
}

/** Their names as the file has them, those within a section by both: `judging: workers`. */
export function changedSettings(one: Config, other: Config): readonly string[] {
  return differing(one, other).flatMap((name) => {
    const [before, after] = [partOf(one, name), partOf(other, name)]
    if (!isSection(before) || !isSection(after)) return [written(name)]
    return differing(before, after).map((part) => `${written(name)}: ${written(part)}`)
  })
}

function differing(one: object, other: object): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => !isDeepStrictEqual(partOf(one, name), partOf(other, name)))
}

function partOf(whole: object, name: string): unknown {
  return Object.entries(whole).find(([each]) => each === name)?.[1]
}

function isSection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function written(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}
