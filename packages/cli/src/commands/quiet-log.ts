import type { Log } from '@tasdeeq/gateway'

/** The log of commands beside the gateway: errors go to standard error, the rest is dropped. */
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
