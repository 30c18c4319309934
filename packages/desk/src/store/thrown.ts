/**
 * What PostgreSQL in WebAssembly threw. Its file system throws objects that are no Errors: they have the number of an
 * error of the system, which becomes its code here, as Node names it.
 */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  const number = typeof thrown === 'object' && thrown !== null && 'errno' in thrown && thrown.errno
  const code = typeof number === 'number' ? WASI_CODES[number] : undefined
  return code === undefined
    ? new Error(JSON.stringify(thrown) ?? 'nothing')
    : Object.assign(new Error(code), { code })
}

/** WASI preview 1, `errno`: how a file system numbers them beneath WebAssembly. */
const WASI_CODES: Readonly<Record<number, string>> = {
  2: 'EACCES',
  19: 'EDQUOT',
  29: 'EIO',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
}
