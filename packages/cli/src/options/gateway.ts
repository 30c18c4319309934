import type { ParseArgsOptionsConfig } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { instant, oneOf } from './values.ts'

/** Options of the commands beside a gateway. */
export interface Operating {
  /** Path of `gateway.yaml`. */
  readonly config: string
  /** Only check configuration and policy. */
  readonly check: boolean
  /** Recipients to release to; none: all. */
  readonly to: readonly string[]
  readonly again: boolean
  readonly as?: 'fraud' | 'false-alarm'
  /** Of what is held. */
  readonly state?: string
  readonly recipient?: string
  readonly sender?: string
  /** Milliseconds since 1970. */
  readonly since?: number
}

/** By command. */
export function operatingOptions(
  everywhere: ParseArgsOptionsConfig,
): Readonly<Record<string, ParseArgsOptionsConfig>> {
  const config = { type: 'string' } as const
  const json = { type: 'boolean' } as const
  const since = { type: 'string' } as const
  return {
    gateway: { ...everywhere, config, check: { type: 'boolean' } },
    quarantine: {
      ...everywhere,
      config,
      json,
      since,
      lang: { type: 'string' },
      to: { type: 'string', multiple: true },
      again: { type: 'boolean' },
      as: { type: 'string' },
      state: { type: 'string' },
      recipient: { type: 'string' },
      sender: { type: 'string' },
    },
    replay: { ...everywhere, config, json, since },
    rehearsal: { ...everywhere, config, json, since },
  }
}

/** @throws UsageError naming the option, and what would be right. */
export function operatingOf(
  values: Readonly<Record<string, unknown>>,
  text: (name: string) => string | undefined,
): Operating {
  const as = oneOf('as', text('as'), ['fraud', 'false-alarm'])
  const since = instant('since', text('since'))
  const [recipient, sender, state] = [text('recipient'), text('sender'), text('state')]
  const { to } = values
  return {
    config: text('config') ?? readEnvironment().config,
    check: values['check'] === true,
    to: Array.isArray(to) ? to.map(String) : [],
    again: values['again'] === true,
    ...(as && { as }),
    ...(state !== undefined && { state }),
    ...(recipient !== undefined && { recipient }),
    ...(sender !== undefined && { sender }),
    ...(since !== undefined && { since }),
  }
}
