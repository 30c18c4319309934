/** The command was called wrongly: says what is wrong and what to do. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A file could not be checked: says why, for people. Exit status 2; a scan goes on. */
export class CannotCheck extends Error {
  override readonly name = 'CannotCheck'
}

/** Words for what went wrong with a file or the network, without a stack. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return SYSTEM[code] ?? error.message
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder; use: tasdeeq scan',
  ENXIO: 'it is not a file that can be read',
}
