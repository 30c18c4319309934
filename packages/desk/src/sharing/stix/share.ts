import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type By, eventBy } from '../../decisions/acting.ts'
import { type CampaignRow, partsOf } from '../../decisions/visible.ts'
import type { Desk } from '../../desk.ts'
import type { CampaignShared } from '../../events/campaign-shared.ts'
import type { Tlp } from '../../marking.ts'
import type { Tables } from '../../store/tables.ts'
import { type Bundle, bundleOf, type Sharing } from './bundle.ts'
import type { SharedFacts } from './facts.ts'
import { readFacts } from './read-facts.ts'

export interface ShareAsked {
  /** One that is part of no other, and that this clearance reaches. */
  readonly campaign: CampaignRow
  /** What may be in it. */
  readonly clearance: Tlp
  readonly by: By
  /** Leave out what earlier bundles had and what no longer holds: for programs that do not look at `revoked`. */
  readonly withoutRevoked?: boolean
}

export type Shared =
  | { readonly kind: 'shared'; readonly bundle: Bundle }
  /** It is honest mail, and nobody outside was told otherwise. */
  | { readonly kind: 'honest' }

type Parts = Pick<Desk, 'store' | 'warningLists' | 'config' | 'now'>

/**
 * Hands a campaign out as a bundle, and writes down who took what, when, and under which marking: before it goes out,
 * and so that what is wrong of it can be revoked later.
 */
export async function shareCampaign(parts: Parts, asked: ShareAsked): Promise<Shared> {
  const facts = await readFacts(parts, asked)
  return await parts.store.write(async ({ db, append }) => {
    const earlier = await earlierOf(db, asked)
    const isHonest = facts.decisions.find(({ isReverted }) => !isReverted)?.outcome === 'genuine'
    if (isHonest && earlier.length === 0) return { kind: 'honest' }
    const made = make(facts, { parts, asked, earlier, began: await began(db) })
    const subject = asked.campaign.id
    await append([eventBy(parts, asked.by, { kind: 'campaign-shared', subject, body: made.body })])
    return { kind: 'shared', bundle: made.bundle }
  })
}

interface Earlier {
  readonly campaign: string
  readonly body: CampaignShared
}

interface Making {
  readonly parts: Parts
  readonly asked: ShareAsked
  readonly earlier: readonly Earlier[]
  readonly began: number
}

function make(
  facts: SharedFacts,
  { parts, asked, earlier, began: first }: Making,
): { readonly bundle: Bundle; readonly body: CampaignShared } {
  const of = (which: 'given' | 'revoked') => new Set(earlier.flatMap(({ body }) => body[which]))
  const sharing = {
    publicUrl: parts.config.publicUrl,
    began: first,
    given: of('given'),
    revoked: of('revoked'),
    parts: [...new Set(earlier.map(({ campaign }) => campaign))]
      .filter((id) => id !== asked.campaign.id)
      .toSorted(),
  }
  const version = digest(bundleOf(facts, { ...sharing, modified: 0 }))
  const last = earlier.findLast(({ body }) => body.most === asked.clearance)?.body
  const isSame = last?.version === version
  const modified = isSame ? last.modified : Math.max(parts.now(), (last?.modified ?? 0) + 1)
  const bundle = asTaken(bundleOf(facts, { ...sharing, modified }), asked)
  const body = {
    as: 'stix-2.1' as const,
    marking: facts.marking,
    most: asked.clearance,
    objects: bundle.objects.length,
    version,
    modified,
    ...news(bundle, sharing),
  }
  return { bundle, body }
}

/** Nothing in a bundle points to what is revoked. */
function asTaken(bundle: Bundle, { withoutRevoked = false }: ShareAsked): Bundle {
  if (!withoutRevoked) return bundle
  return { ...bundle, objects: bundle.objects.filter(({ revoked }) => revoked !== true) }
}

/** What can come to be wrong: only of these is it kept that somebody has them. */
const REVOCABLE: ReadonlySet<string> = new Set(['indicator', 'report'])

function news(
  { objects }: Bundle,
  { given, revoked }: Pick<Sharing, 'given' | 'revoked'>,
): Pick<CampaignShared, 'given' | 'revoked'> {
  const some = objects.filter(({ type }) => REVOCABLE.has(type))
  const over = some.filter((one) => one['revoked'] === true)
  return {
    given: some.map(({ id }) => id).filter((id) => !given.has(id)),
    revoked: over.map(({ id }) => id).filter((id) => !revoked.has(id)),
  }
}

function digest(bundle: Bundle): string {
  return createHash('sha256').update(JSON.stringify(bundle)).digest('hex')
}

/** What was handed out of the campaign, and of what is part of it now as far as that may be known, in its order. */
async function earlierOf(
  db: Kysely<Tables>,
  { campaign, clearance }: ShareAsked,
): Promise<readonly Earlier[]> {
  const parts = await partsOf(db, campaign.id, clearance).execute()
  const rows = await db
    .selectFrom('log')
    .select(['subject', 'body'])
    .where('kind', '=', 'campaign-shared')
    .where(
      'subject',
      'in',
      parts.map(({ id }) => id),
    )
    .orderBy('seq')
    .execute()
  return rows.map(({ subject, body }) => ({ campaign: subject, body: body as CampaignShared }))
}

async function began(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('log').select('time').orderBy('seq').limit(1).executeTakeFirst()
  return row?.time ?? 0
}
