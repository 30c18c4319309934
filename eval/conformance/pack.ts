import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Pack extends Disposable {
  readonly folder: string
}

const PACK = new URL('../../../shared/corpora/conformance.tar.xz', import.meta.url).pathname

/** Unpacks the conformance suites into a temporary folder; undefined where they are absent. */
export function openPack(): Pack | undefined {
  if (!existsSync(PACK)) return undefined
  const place = mkdtempSync(join(tmpdir(), 'tasdeeq-conformance-'))
  execFileSync('tar', ['xJf', PACK, '-C', place])
  return {
    folder: join(place, 'conformance'),
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  }
}
