import { pino } from 'pino'
import type { Config } from '../config/config.ts'
import type { Log } from '../running.ts'

/**
 * Lines of JSON on standard output, which systemd keeps. Written at once: what was logged before a kill -9 is there.
 * No line holds a body or a subject.
 */
export function openLog(level: Config['log']['level']): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 1, sync: true }),
  )
}
