import { statSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '@tasdeeq/host/program'

/**
 * Was a desk begun in this folder?
 *
 * @throws StartProblem where that cannot be seen by whoever asks
 */
export function isDeskIn(data: string): boolean {
  try {
    statSync(join(data, 'keys.json'))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new StartProblem(
        `${data} may be entered by the desk’s own user alone: run this as that user (sudo -u …)`,
      )
    return false
  }
}
