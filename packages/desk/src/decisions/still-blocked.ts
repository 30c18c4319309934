import type { Kysely } from 'kysely'
import type { Answer } from '../decision.ts'
import type { Tables } from '../store/tables.ts'
import { type Refused, refused } from './acting.ts'
import type { CampaignRow } from './visible.ts'

/**
 * Nobody is told that something is genuine while its text is blocked: a text that was split off takes its entries, which
 * two people put in force, with it nowhere. Undefined: no entry in force names a text of the campaign.
 */
export async function stillBlocked(
  db: Kysely<Tables>,
  now: number,
  { campaign, outcome }: Pick<Answer, 'outcome'> & { readonly campaign: CampaignRow },
): Promise<Refused | undefined> {
  if (outcome !== 'genuine') return undefined
  const entry = await db
    .selectFrom('entries')
    .select('entries.decision')
    .where('entries.kind', '=', 'text')
    .where('entries.revoked', 'is', null)
    .where('entries.expires', '>', now)
    .where('entries.value', 'in', (within) =>
      within
        .selectFrom('texts')
        .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
        .select((eb) => eb.cast<string>('texts.id', 'text').as('id'))
        .where('campaigns.root', '=', campaign.id),
    )
    .limit(1)
    .executeTakeFirst()
  return entry && refused('text-blocked', { decision: entry.decision })
}
