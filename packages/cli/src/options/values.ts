import { UsageError } from '../failure.ts'

/**
 * Refuses what stands behind a command that takes nothing more.
 *
 * @param command as it was typed, such as `quarantine list`
 * @throws UsageError naming the first argument that is too many
 */
export function noMore(command: string, operands: readonly string[]): void {
  const [first] = operands
  if (first === undefined) return
  const [name = ''] = command.split(' ')
  throw new UsageError(
    `"${first}" is one argument too many for ${command}. See: tasdeeq ${name} --help`,
  )
}

/** @throws UsageError naming the choices */
export function oneOf<const Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined
  const found = choices.find((choice) => choice === value)
  if (found === undefined)
    throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${value}"`)
  return found
}

/** A date or an instant of ISO 8601, in milliseconds since 1970. Throws UsageError. */
export function instant(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const time = /^\d{4}-\d\d-\d\d/u.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--${name} takes a date such as 2026-06-01 or 2026-06-01T09:30:00Z, not "${value}"`,
    )
  }
  return time
}
