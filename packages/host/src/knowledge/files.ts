import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** One file of `knowledge/`, as text: who needs it parsed, parses it once. */
export interface KnowledgeFile {
  /** Relative to the folder, with slashes: `pk/authorities.json`. */
  readonly path: string
  readonly text: string
}

/** The `knowledge/` of this checkout, or the copy that is packed beside the package. */
export const knowledgeFolder: string = fileURLToPath(
  new URL('../../../../knowledge', import.meta.url),
)

/**
 * All JSON files of a knowledge folder, by path. A new country is a new folder: it is found here.
 *
 * @throws Error of the file system, where the folder cannot be read.
 */
export function readKnowledgeFiles(folder: string): readonly KnowledgeFile[] {
  const top = jsonIn(folder)
  const nested = foldersIn(folder).flatMap((child) =>
    jsonIn(join(folder, child)).map((name) => `${child}/${name}`),
  )
  return [...top, ...nested]
    .sort(byCodeUnit)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'))
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** The same order on any machine, whatever its locale: the version is a hash over the files in this order. */
function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
