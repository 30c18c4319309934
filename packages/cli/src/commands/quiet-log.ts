import type { Log } from '@tasdeeq/gateway'

/** For commands beside the gateway: what went wrong goes to standard error, the rest is not said. */
export const quietLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: tell,
  error: tell,
}

function tell(fields: Parameters<Log['warn']>[0], message: string): void {
  const { cause } = fields
  process.stderr.write(`tasdeeq: ${message}${typeof cause === 'string' ? `: ${cause}` : ''}\n`)
}
