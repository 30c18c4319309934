import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be full. */
export interface SmallDisk {
  readonly folder: string
  readonly fill: () => void
  readonly clear: () => void
  readonly unmount: () => void
}

/** @returns undefined where nothing can be mounted: it takes root */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-disk-'))
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m`,
    'tmpfs',
    folder,
  ])
  if (status !== 0) return undefined
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => fillUp(filler),
    clear: () => rmSync(filler, { force: true }),
    unmount: () => {
      spawnSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function fillUp(file: string): void {
  const handle = openSync(file, 'w')
  for (const size of [1024 * 1024, 4096, 1]) {
    const block = new Uint8Array(size)
    while (writes(handle, block)) continue
  }
  closeSync(handle)
}

function writes(handle: number, block: Uint8Array): boolean {
  try {
    return writeSync(handle, block) > 0
  } catch {
    return false
  }
}
