import { readFileSync, statSync } from 'node:fs'
import { StartProblem } from '@tasdeeq/host/program'

/**
 * Root may open everybody's data, and what a database writes then is root's: the desk that they belong to could not
 * read it any more, and not start.
 *
 * @throws StartProblem where root is about to open what belongs to another user
 */
export function refuseForeign(data: string): void {
  if (process.getuid?.() !== 0) return
  const owner = statSync(data, { throwIfNoEntry: false })?.uid ?? 0
  if (owner === 0) return
  throw new StartProblem(
    `${data} belongs to the user ${nameOf(owner)}, who could not read what root writes there: run this as that user (sudo -u ${nameOf(owner)} …)`,
  )
}

/** passwd(5): name, password, number. A user that another service knows is called by the number, as sudo takes it. */
function nameOf(uid: number): string {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = lines.find((text) => text.split(':')[2] === String(uid))
  return line?.split(':', 1)[0] ?? `#${uid}`
}
