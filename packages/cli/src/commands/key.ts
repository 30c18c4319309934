import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { done } from './at-desk.ts'

type Action = (name: string, options: Options) => Promise<number>

const ACTIONS: Readonly<Record<string, Action>> = { add, replace }

/** `tasdeeq key add|replace NAME` */
export async function key(options: Options): Promise<number> {
  const [word = '', name, ...more] = options.operands
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined
  if (!action || name === undefined || more.length > 0)
    throw new UsageError(
      'key takes: add NAME or replace NAME, the name of a gateway. See: tasdeeq key --help',
    )
  return action(name, options)
}

async function add(name: string, { desk, json }: Options): Promise<number> {
  const { clearance = 'amber' } = desk
  const added = await done(desk, 'add-gateway', { name, clearance })
  if (!added) return 1
  if (json) printJson({ ...added, name, clearance })
  else
    process.stdout.write(
      `The gateway ${name} may report, hand over its decisions and ask for protection.\n` +
        keyLines(added['key']),
    )
  return 0
}

async function replace(name: string, { desk, json }: Options): Promise<number> {
  if (desk.clearance !== undefined)
    throw new UsageError('key replace takes no --clearance: the gateway keeps the one it has')
  const replaced = await done(desk, 'replace-gateway-key', { name })
  if (!replaced) return 1
  if (json) printJson({ ...replaced, name })
  else
    process.stdout.write(
      `The key that ${name} had opens nothing any more.\n${keyLines(replaced['key'])}` +
        'Then start it anew; what it could not hand over meanwhile, it hands over then.\n',
    )
  return 0
}

function keyLines(secret: unknown): string {
  return (
    `Its key, shown this once: ${String(secret)}\n` +
    'Write it into the file that desk: key-file: of gateway.yaml names.\n'
  )
}

function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
