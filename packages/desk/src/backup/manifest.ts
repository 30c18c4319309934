import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The backup cannot be put back as it is: says why, and what to do. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}

/** A file of lines in a backup. */
export interface BackupFile {
  /** Within the backup's folder; no path. */
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly rows: number
}

/** What `manifest.json` of a backup says. It is written last: a backup without one was never finished. */
export interface Manifest {
  readonly v: 1
  /** Milliseconds since 1970. */
  readonly time: number
  /** Seq and hash of the last event in it. */
  readonly head: number
  readonly hash: string
  readonly log: BackupFile
  /** Tables that are no views of the log, by name. */
  readonly facts: Readonly<Record<string, BackupFile>>
  /** Contents in `blobs/`. */
  readonly blobs: number
  /** Tells which keys it takes, without giving any of them away. */
  readonly keys: string
  readonly withKeys: boolean
}

export const MANIFEST = 'manifest.json'

/** Undefined: the folder holds no backup that was finished. @throws BackupProblem where it is damaged */
export function readManifest(folder: string): Manifest | undefined {
  const text = textOf(join(folder, MANIFEST))
  if (text === undefined) return undefined
  const read = schema().safeParse(parsed(text))
  if (!read.success)
    throw new BackupProblem(`${join(folder, MANIFEST)} is damaged: take another backup`)
  return read.data
}

/** Of the file, which may come from anywhere. */
function schema(): z.ZodType<Manifest> {
  const hash = z.string().regex(/^[0-9a-f]{64}$/u)
  const count = z.int().min(0)
  const file = z.object({
    name: z.string().regex(/^[a-z0-9-]{1,120}\.ndjson\.gz$/u),
    sha256: hash,
    bytes: count,
    rows: count,
  })
  return z.object({
    v: z.literal(1),
    time: count,
    head: count,
    hash,
    log: file,
    facts: z.record(z.string().regex(/^[A-Za-z_]{1,60}$/u), file),
    blobs: count,
    keys: hash,
    withKeys: z.boolean(),
  })
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
