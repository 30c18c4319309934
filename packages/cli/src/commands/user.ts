import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { done } from './at-desk.ts'

/** `tasdeeq user add NAME EMAIL --role ROLE [--clearance TLP]` */
export async function user({ operands, desk, json }: Options): Promise<number> {
  const [action, name, email, ...more] = operands
  if (action !== 'add' || name === undefined || email === undefined || more.length > 0)
    throw new UsageError('user takes: add NAME EMAIL --role ROLE. See: tasdeeq user --help')
  if (desk.role === undefined)
    throw new UsageError('say what they do: --role analyst, approver, admin or auditor')
  const { role, clearance = 'amber' } = desk
  const added = await done(desk, 'add-user', { name, email, role, clearance })
  if (!added) return 1
  if (json) process.stdout.write(`${JSON.stringify({ ...added, email, role, clearance })}\n`)
  else
    process.stdout.write(
      `${email} is ${role}, clearance TLP:${clearance.toUpperCase()}.\n` +
        `First password, shown this once: ${String(added['password'])}\n` +
        'At the first sign-in they choose one of their own, and a second factor.\n',
    )
  return 0
}
