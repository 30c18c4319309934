import { open, opendir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

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

/** All messages below the paths, in order; a file named by itself is taken whatever it is called. */
export async function* targets(paths: readonly string[], walk: Walk): AsyncGenerator<Target> {
  for (const path of paths) yield* below(path, walk, true)
}

async function* below(path: string, walk: Walk, named: boolean): AsyncGenerator<Target> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) {
      for (const child of await children(path)) {
        if (child.isFolder) yield* below(child.path, walk, false)
        else if (NO_MESSAGES.has(extname(child.path).toLowerCase())) walk.skipped(child.path)
        else yield* below(child.path, walk, false)
      }
    } else if (facts.isFile()) {
      yield { kind: (await isMbox(path)) ? 'mbox' : 'message', path, bytes: facts.size }
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
async function children(folder: string): Promise<readonly Child[]> {
  const found: (Child & { readonly name: string })[] = []
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.') && entry.name !== '.') continue
    if (!entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink()) continue
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink() && (await stat(path)).isDirectory()) continue
    found.push({ name: entry.name, path, isFolder: entry.isDirectory() })
  }
  const maildir = ['cur', 'new'].every((name) => found.some((child) => child.name === name))
  // What lies in a Maildir's tmp is still being delivered.
  return found
    .filter((child) => !(maildir && child.isFolder && basename(child.path) === 'tmp'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** An mbox starts with "From " and a space; a mail's own `From:` has a colon there. */
async function isMbox(path: string): Promise<boolean> {
  await using handle = await open(path, 'r')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0)
  return bytesRead === 5 && buffer.toString('latin1') === 'From '
}
