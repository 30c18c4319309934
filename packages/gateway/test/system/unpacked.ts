import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where scripts/setup-system.mjs unpacks them: a server's own user must reach it, so it is not in somebody's home. */
const UNPACKED = '/var/cache/tasdeeq-tests'

/** Programs of Debian packages that cannot be installed beside Postfix: unpacked, they run from where they are. */
export interface Unpacked {
  readonly folder: string
  /** For the libraries that came with them. */
  readonly env: NodeJS.ProcessEnv
}

export function unpacked(name: 'exim' | 'sendmail'): Unpacked {
  const folder = join(UNPACKED, name)
  const libraries = ['lib', 'usr/lib'].flatMap((path) => below(join(folder, path)))
  return { folder, env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } }
}

/** May it be run here? Servers want root, to deliver as another user. */
export function canRun(program: string): boolean {
  const isThere = existsSync(join(UNPACKED, program))
  return process.getuid?.() === 0 && isThere && process.env['TASDEEQ_MAIL'] !== 'no'
}

function below(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(folder, name))
}
