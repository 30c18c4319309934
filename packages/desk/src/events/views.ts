import type { SharedTables } from '../store/shared-tables.ts'
import type { Tables } from '../store/tables.ts'

/** The tables that are made of the log alone. */
export type View = Exclude<
  keyof Tables,
  | 'log'
  | 'log_head'
  | 'identities'
  | 'gateway_decisions'
  | 'held'
  | 'gateway_health'
  | 'outbox'
  | 'mailbox_places'
  | 'key_mark'
  | keyof SharedTables
  | 'knowledge_runs'
  | 'knowledge_readings'
>

const all: Readonly<Record<View, true>> = {
  reports: true,
  contents: true,
  texts: true,
  bands: true,
  campaigns: true,
  campaign_reporters: true,
  pulses: true,
  indicators: true,
  content_indicators: true,
  campaign_indicators: true,
  links: true,
  decisions: true,
  entries: true,
  gateways: true,
  members: true,
  orders: true,
  knowledge_proposals: true,
  knowledge_records: true,
  tallies: true,
}

export const views: readonly View[] = Object.keys(all).filter(isView)

function isView(name: string): name is View {
  return Object.hasOwn(all, name)
}
