import type { ParseArgsOptionsConfig } from 'node:util'
import { tlps, type Tlp } from './tlp.ts'
import { UsageError } from '../failure.ts'
import { oneOf } from './values.ts'

/** What the commands of a desk take. */
export interface AtDesk {
  /** Path of `desk.yaml`. */
  readonly config?: string
  /** Data folder. */
  readonly data?: string
  readonly port?: number
  readonly samples: boolean
  readonly role?: 'analyst' | 'approver' | 'admin' | 'auditor'
  readonly clearance?: Tlp
  /** Of a backup: add the keys. */
  readonly keys: boolean
  readonly what?: 'campaigns' | 'reports' | 'indicators'
  readonly format: 'ndjson' | 'csv'
  /** Highest marking of what is exported. */
  readonly tlp: Tlp
}

/** The options that lead another command to the same desk; without them it would create a new one. */
export function sameDesk({ config, data }: Pick<AtDesk, 'config' | 'data'>): string {
  return Object.entries({ config, data })
    .map(([name, value]) => (value === undefined ? '' : ` --${name} ${value}`))
    .join('')
}

/** By command. */
export function deskOptions(
  everywhere: ParseArgsOptionsConfig,
): Readonly<Record<string, ParseArgsOptionsConfig>> {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const place = { ...everywhere, config: text, data: text }
  return {
    serve: { ...place, port: text, samples: flag },
    user: { ...place, role: text, clearance: text, json: flag },
    key: { ...place, clearance: text, json: flag },
    backup: { ...place, keys: flag },
    restore: place,
    export: { ...place, what: text, format: text, tlp: text },
    'verify-log': { ...place, json: flag },
  }
}

/** @throws UsageError naming the option, and what would be right. */
export function atDeskOf(
  values: Readonly<Record<string, unknown>>,
  text: (name: string) => string | undefined,
): AtDesk {
  const [config, data] = [text('config'), text('data')]
  const port = portOf(text('port'))
  const role = oneOf('role', text('role'), ['analyst', 'approver', 'admin', 'auditor'])
  const clearance = oneOf('clearance', text('clearance'), tlps)
  const what = oneOf('what', text('what'), ['campaigns', 'reports', 'indicators'])
  return {
    ...(config !== undefined && { config }),
    ...(data !== undefined && { data }),
    ...(port !== undefined && { port }),
    samples: values['samples'] === true,
    ...(role && { role }),
    ...(clearance && { clearance }),
    keys: values['keys'] === true,
    ...(what && { what }),
    format: oneOf('format', text('format'), ['ndjson', 'csv']) ?? 'ndjson',
    tlp: oneOf('tlp', text('tlp'), tlps) ?? 'clear',
  }
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,5}$/u.test(value) || Number(value) > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${value}"`)
  return Number(value)
}
