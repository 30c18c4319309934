import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * PGlite's folder of files, with a sync that reaches the disk: its own does nothing, and a commit that was answered
 * would be lost with the power.
 */
export class DurableFolder extends NodeFS {
  override async init(pg: PGlite, given: Options): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, given)
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncing] },
    }
  }
}

const syncing: PreRun = (module) => withSync(module.NODEFS as unknown)

type Options = Parameters<NodeFS['init']>[1]
type PreRun = NonNullable<Options['preRun']>[number]

/** The part of Emscripten's NODEFS that this needs; `fsync` is what its system call looks for. */
interface NodeFiles {
  readonly realPath: (node: unknown) => string
  readonly stream_ops: { fsync?: (stream: OpenFile) => number }
}

/** `nfd`: the descriptor; folders have none. */
interface OpenFile {
  readonly nfd?: number
  readonly node: unknown
}

function withSync(files: unknown): void {
  if (!isNodeFiles(files)) throw new Error('this release of PGlite keeps its files in another way')
  files.stream_ops.fsync = ({ nfd, node }) => {
    if (nfd === undefined) syncFolder(files.realPath(node))
    else fsyncSync(nfd)
    return 0
  }
}

function isNodeFiles(files: unknown): files is NodeFiles {
  return typeof files === 'object' && files !== null && 'stream_ops' in files && 'realPath' in files
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
