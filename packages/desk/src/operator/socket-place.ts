import { join } from 'node:path'

/**
 * Where a running desk takes the operator's commands: a socket in the data folder, which nobody else may enter. Its
 * path has a most length in the system (`sun_path` of Linux: 107 bytes beside the final zero).
 */
export function socketPlace(data: string): string | undefined {
  const path = join(data, 'operator.sock')
  return Buffer.byteLength(path) <= LONGEST ? path : undefined
}

const LONGEST = 107
