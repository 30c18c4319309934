import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

/** Something a scan reads: one message, or an mbox of many. */
export interface Target {
  readonly kind: 'message' | 'mbox'
  readonly path: string
  readonly bytes: number
}

/** What lies beside messages without being one. */
const NO_MESSAGES = new Set(
  '.json .jsonl .md .csv .tsv .png .jpg .jpeg .gif .webp .svg .zip .gz .xz .tar .py .js .ts .mjs .sh .html .xml'.split(
    ' ',
  ),
)

export interface Walk {
  /** A path that could not be read. */
  readonly trouble: (path: string, error: unknown) => void
  /** A file beside the messages that is none. */
  readonly skipped: (path: string) => void
}

/**
 * All messages below the paths, in order; a file named by itself is taken whatever it is called. Looks at files
 * without giving way: a turn of the event loop costs several times what the look does. It gives way now and then, so
 * that Ctrl-C is heard.
 */
export async function* targets(paths: readonly string[], walk: Walk): AsyncGenerator<Target> {
  for (const path of paths) yield* below(path, walk, true)
}

/** Entries of a folder that are looked at in one go. */
const UNTIL_PAUSE = 256

async function* below(path: string, walk: Walk, named: boolean): AsyncGenerator<Target> {
  try {
    const facts = statSync(path)
    if (facts.isDirectory()) {
      for (const [index, child] of children(path).entries()) {
        if (index % UNTIL_PAUSE === UNTIL_PAUSE - 1) await setImmediate()
        if (child.isFolder) yield* below(child.path, walk, false)
        else if (NO_MESSAGES.has(extname(child.path).toLowerCase())) walk.skipped(child.path)
        else yield* below(child.path, walk, false)
      }
    } else if (facts.isFile()) {
      yield { kind: isMbox(path) ? 'mbox' : 'message', path, bytes: facts.size }
    } else if (named) {
      walk.trouble(path, new Error('it is neither a file nor a folder'))
    }
  } catch (error) {
    walk.trouble(path, error)
  }
}

interface Child {
  readonly path: string
  readonly isFolder: boolean
}

/** Sorted, so that two scans give the same lines. Links to folders are not followed: they may lead in circles. */
function children(folder: string): readonly Child[] {
  const found: (Child & { readonly name: string })[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') && entry.name !== '.') continue
    if (!entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink()) continue
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink() && statSync(path).isDirectory()) continue
    found.push({ name: entry.name, path, isFolder: entry.isDirectory() })
  }
  const maildir = ['cur', 'new'].every((name) => found.some((child) => child.name === name))
  // What lies in a Maildir's tmp is still being delivered.
  return found
    .filter((child) => !(maildir && child.isFolder && basename(child.path) === 'tmp'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

const MBOX = Buffer.from('From ')

/** An mbox starts with "From " and a space; a mail's own `From:` has a colon there. */
function isMbox(path: string): boolean {
  const handle = openSync(path, 'r')
  try {
    const start = Buffer.alloc(MBOX.length)
    return readSync(handle, start, 0, MBOX.length, 0) === MBOX.length && start.equals(MBOX)
  } finally {
    closeSync(handle)
  }
}
