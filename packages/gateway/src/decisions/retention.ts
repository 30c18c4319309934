import { unlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DecisionsConfig } from '../config/config.ts'
import type { Log } from '../running.ts'
import type { HandedOver } from './handed-over.ts'
import type { Ledger } from './ledger.ts'
import { numberOf, type Segment } from './segments.ts'

export interface RetentionParts {
  readonly folder: string
  readonly options: Pick<DecisionsConfig, 'keep'> & {
    readonly now: () => number
    readonly log?: Log
  }
  readonly ledger: Ledger
  readonly handed: HandedOver
}

/** Bytes of all segments beyond which the oldest goes even where the desk has not got it: the disk is for mail. */
const HARD_CAP: number = 4 * 1024 ** 3

/** Removes whole segments, never the one being written. */
export function openRetention(parts: RetentionParts): { readonly sweep: () => Promise<void> } {
  const { folder, options, ledger } = parts
  let sweeping: Promise<void> | undefined
  const run = async (): Promise<void> => {
    const gone = new Set<string>()
    for (const segment of await removable(parts)) {
      if (await removed(join(folder, segment.name), options.log)) gone.add(segment.name)
    }
    ledger.forget(gone)
  }
  return {
    sweep: () => {
      sweeping ??= run().finally(() => {
        sweeping = undefined
      })
      return sweeping
    },
  }
}

async function removable(parts: RetentionParts): Promise<readonly Segment[]> {
  const { folder, options, ledger } = parts
  const lost = overCap(ledger.segments())
  const wanted = firstWanted(parts)
  const found: Segment[] = []
  for (const segment of ledger.segments().slice(0, -1)) {
    const isWanted = segment.number >= wanted
    if (lost.has(segment.name)) {
      if (isWanted) tellLoss(segment, options.log)
      found.push(segment)
    } else if (!isWanted && (await isPast(join(folder, segment.name), options))) found.push(segment)
  }
  return found
}

/** Number of the first segment that the desk has not got all of. */
function firstWanted({ handed }: RetentionParts): number {
  if (!handed.isAwaited()) return Infinity
  return numberOf(handed.cursor()?.segment ?? '') ?? 0
}

function tellLoss({ name, bytes }: Segment, log: Log | undefined): void {
  log?.error(
    { segment: name, bytes, cap: HARD_CAP },
    'decisions that the desk has not got are removed: the spool is full',
  )
}

/** The oldest ones, as many as are too many. */
function overCap(segments: readonly Segment[]): ReadonlySet<string> {
  let left = segments.reduce((sum, { bytes }) => sum + bytes, 0)
  const lost = new Set<string>()
  for (const { name, bytes } of segments.slice(0, -1)) {
    if (left <= HARD_CAP) break
    left -= bytes
    lost.add(name)
  }
  return lost
}

/** Its newest record is as old as its last change. */
async function isPast(path: string, options: RetentionParts['options']): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs + options.keep < options.now()
  } catch {
    return true
  }
}

async function removed(path: string, log: Log | undefined): Promise<boolean> {
  try {
    await unlink(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    log?.error({ cause: (error as Error).message }, 'old decisions cannot be removed')
    return false
  }
}
