import { UsageError } from '../failure.ts'
import type { Options } from '../options.ts'
import { done } from './at-desk.ts'

/** `tasdeeq key add NAME [--clearance TLP]` */
export async function key({ words, desk, json }: Options): Promise<number> {
  const [action, name, ...more] = words
  if (action !== 'add' || name === undefined || more.length > 0)
    throw new UsageError('key takes: add NAME, the name of a gateway. See: tasdeeq key --help')
  const { clearance = 'amber' } = desk
  const added = await done(desk, 'add-gateway', { name, clearance })
  if (!added) return 1
  if (json) process.stdout.write(`${JSON.stringify({ ...added, name, clearance })}\n`)
  else
    process.stdout.write(
      `The gateway ${name} may report, hand over its decisions and ask for protection.\n` +
        `Its key, shown this once: ${String(added['key'])}\n` +
        'Write it into the file that desk: key-file: of gateway.yaml names.\n',
    )
  return 0
}
