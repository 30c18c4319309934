import { statSync } from 'node:fs'

const OTHERS = 0o007

/**
 * What to say of a file with a secret that everybody on the machine may read or write. Undefined: only its user and its
 * group may, or it cannot be looked at.
 */
export function exposed(file: string): string | undefined {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0
  if ((mode & OTHERS) === 0) return undefined
  return `everybody on this machine may read or write ${file}, which holds a secret; run: chmod 600 '${file}'`
}
