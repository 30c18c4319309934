import { pino } from 'pino'

/** Structured log. Never given a body; addresses only where an operator needs them. */
export interface Log {
  readonly debug: LogLine
  readonly info: LogLine
  readonly warn: LogLine
  readonly error: LogLine
}

type LogLine = (
  fields: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
  message: string,
) => void

/** Where lines go, until it is told to end. */
export interface OpenLog extends Log {
  /** Writes what is still waiting, for a second at most: where nobody takes it, it is lost. */
  readonly end: () => Promise<void>
}

/** Bytes of lines that may wait for a slow reader; more are dropped. Mail never waits for the log. */
const MOST_WAITING = 8 * 1024 * 1024

/** Lines of JSON on standard output, which systemd keeps. No line holds a body or a subject. */
export function openLog(level: 'debug' | 'info' | 'warn' | 'error'): OpenLog {
  const destination = pino.destination({ dest: 1, sync: false, maxLength: MOST_WAITING })
  // A full disk takes lines away, and must not end the program.
  destination.on('error', () => undefined)
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  return {
    debug: log.debug.bind(log),
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
    end: () =>
      new Promise((resolve) => {
        destination.once('close', resolve)
        setTimeout(resolve, 1000)
        destination.end()
      }),
  }
}
