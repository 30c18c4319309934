import type { Desk } from '../desk.ts'
import type { NewEvent } from '../events/event.ts'
import { mayShare, type Pap, type Tlp } from '../marking.ts'
import type { Writing } from '../store/store.ts'
import type { EntriesTable } from '../store/tables.ts'

/** What a gateway says of an entry. */
export interface Sighting {
  /** Id of the entry. */
  readonly warning: string
  readonly what: 'hit' | 'false-alarm'
  readonly reason: string
  readonly gateway: string
  readonly clearance: Tlp
}

export type Recorded =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly why: string }

/**
 * A hit renews the indicator. A false alarm is a comment on the campaign: it is for people to say that a decision was
 * wrong, and no gateway, nor who stole its key, takes a block back.
 */
export async function recordSighting(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  sighting: Sighting,
): Promise<Recorded> {
  return await store.write(async ({ db, append }) => {
    const entry = await entryOf(db, sighting.warning)
    if (!entry || !mayShare(sighting.clearance, entry.tlp))
      return {
        kind: 'refused',
        why: 'No entry has this id; take it from the protection you pulled',
      }
    if (sighting.what === 'false-alarm') await append([commentOn(entry, sighting, now())])
    const indicator = sighting.what === 'hit' ? await indicatorOf(db, entry) : undefined
    // A text has no indicator: its hits are counted from the gateways' decisions.
    if (indicator !== undefined) await append([seen(indicator, sighting, now())])
    return { kind: 'recorded' }
  })
}

type Entry = Pick<EntriesTable, 'kind' | 'value' | 'tlp' | 'campaign'> & { readonly pap: Pap }

async function entryOf(db: Writing['db'], id: string): Promise<Entry | undefined> {
  return await db
    .selectFrom('entries')
    .innerJoin('campaigns', 'campaigns.id', 'entries.campaign')
    .select(['entries.kind', 'entries.value', 'entries.tlp', 'entries.campaign', 'campaigns.pap'])
    .where('entries.id', '=', id)
    .executeTakeFirst()
}

async function indicatorOf(db: Writing['db'], { kind, value }: Entry): Promise<string | undefined> {
  if (kind === 'text') return undefined
  const row = await db
    .selectFrom('indicators')
    .select('id')
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst()
  return row?.id
}

function commentOn(entry: Entry, { reason, gateway }: Sighting, time: number): NewEvent {
  return {
    actor: { kind: 'gateway', id: gateway },
    tool: 'gateway',
    time,
    kind: 'comment-added',
    subject: entry.campaign,
    body: {
      text: `False alarm (${entry.kind} ${entry.value}): ${reason}`,
      marking: { tlp: entry.tlp, pap: entry.pap },
    },
  }
}

function seen(indicator: string, { reason, gateway }: Sighting, time: number): NewEvent {
  return {
    actor: { kind: 'gateway', id: gateway },
    tool: 'gateway',
    time,
    kind: 'indicator-marked',
    subject: indicator,
    body: { as: 'seen', reason },
  }
}
