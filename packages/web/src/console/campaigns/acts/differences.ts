import type { Campaign } from '../types.ts'

/** What somebody may have changed meanwhile. Counts are none of it: a wave changes them every second. */
export type Field = 'title' | 'assignee' | 'tags' | 'marking' | 'state' | 'decision' | 'parts'

export interface Difference {
  readonly field: Field
  readonly before: string
  readonly now: string
}

/** What of a campaign is otherwise than somebody saw it. */
export function differences(before: Campaign, now: Campaign): readonly Difference[] {
  return FIELDS.map((field) => ({
    field,
    before: said(before, field),
    now: said(now, field),
  })).filter((one) => one.before !== one.now)
}

const FIELDS: readonly Field[] = [
  'title',
  'assignee',
  'tags',
  'marking',
  'state',
  'decision',
  'parts',
]

function said(campaign: Campaign, field: Field): string {
  if (field === 'marking') return `TLP:${campaign.marking.tlp} PAP:${campaign.marking.pap}`
  if (field === 'parts') return String(campaign.parts.length)
  if (field === 'tags') return campaign.tags.join(', ')
  return campaign[field] ?? ''
}
