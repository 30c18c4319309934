import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  type Refused,
  refused,
} from './acting.ts'
import { within } from './visible.ts'

/** A mark on an indicator: `harmless` objects to blocking it, `seen` renews its last sighting. */
export function markIndicator(
  parts: DecidingParts,
  by: By,
  mark: { readonly indicator: string; readonly as: 'harmless' | 'seen'; readonly reason: string },
): Promise<{ readonly kind: 'marked' } | Refused> {
  return actingStill(parts, by, async ({ db, append }) => {
    const seen = await db
      .selectFrom('campaign_indicators')
      .innerJoin('campaigns', 'campaigns.id', 'campaign_indicators.campaign')
      .innerJoin('campaigns as whole', 'whole.id', 'campaigns.root')
      .select('campaign_indicators.indicator')
      .where('campaign_indicators.indicator', '=', mark.indicator)
      .where('campaigns.tlp', 'in', within(by.clearance))
      .where('whole.tlp', 'in', within(by.clearance))
      .executeTakeFirst()
    if (seen === undefined) return refused('no-indicator')
    if (mark.reason.trim() === '') return refused('no-reason')
    const body = { as: mark.as, reason: mark.reason }
    const event = eventBy(parts, by, { kind: 'indicator-marked', subject: mark.indicator, body })
    await append([event])
    return { kind: 'marked' }
  })
}
