import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../decisions/disk.ts'
import { recordsSchema, warningSchema } from './delta.ts'
import { MOST_ENTRIES, type State } from './state.ts'

/** The last good protection, on the disk: what the gateway goes on with when the desk is away. */
export interface Kept {
  /** Undefined: there is none, or it is damaged, or of another key. Then everything is asked for anew. */
  readonly read: () => Promise<State | undefined>
  /** After any crash the old or the new one is there whole. */
  readonly write: (state: State) => Promise<void>
}

const FILE = 'protection.json'
const MOST_BYTES = 512 * 1024 ** 2

const schema = z.object({
  v: z.literal(1),
  key: z.string(),
  desk: z.string(),
  cursor: z.int().min(0),
  /** What was kept by a version before has none. */
  mark: z.string().max(100).default(''),
  time: z.number(),
  seed: z.string(),
  warnings: z.array(warningSchema).max(MOST_ENTRIES),
  /** What was kept by a version before has none. */
  records: recordsSchema.optional(),
})

/** @param key the desk's public key, as the configuration has it: another key is another desk */
export async function openKept(folder: string, key: string): Promise<Kept> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, FILE)
  return {
    read: async () => {
      const kept = schema.safeParse(await valueIn(path))
      if (!kept.success || kept.data.key !== key) return undefined
      const { desk, cursor, mark, time, seed, warnings, records } = kept.data
      const known = new Map(warnings.map((one) => [one.id, one]))
      return { desk, cursor, mark, time, seed, warnings: known, records }
    },
    write: async ({ warnings, ...rest }) => {
      const all = { v: 1, key, ...rest, warnings: [...warnings.values()] }
      await replaceFile(path, JSON.stringify(all))
    },
  }
}

async function valueIn(path: string): Promise<unknown> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return undefined
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}
