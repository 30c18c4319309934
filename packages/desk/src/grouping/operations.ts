import type { Kysely } from 'kysely'
import { visible } from '../decisions/visible.ts'
import type { LinkPart } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { campaignsOfOperation } from './list-operations.ts'
import { wholesOf, type Whole } from './wholes.ts'

/** Campaigns that hang together by what they share: perhaps the work of the same people. */
export interface Operation {
  /** The oldest of its campaigns. */
  readonly id: string
  readonly campaigns: readonly Whole[]
  /** Why any two of them hang together, the strongest first. */
  readonly links: readonly WholeLink[]
  /** Not all of it is here: it is larger than what one look follows. */
  readonly isCut: boolean
  /** How many campaigns it has, as the list of operations counts them. */
  readonly total: number
}

export interface WholeLink {
  readonly one: string
  readonly other: string
  readonly weight: number
  readonly because: readonly LinkPart[]
}

/** Campaigns that are followed, and links of one step. */
const MOST_CAMPAIGNS = 300
const MOST_LINKS = 2_000

/**
 * The operation of a campaign: whatever is reached over links that nobody refused, as far as the clearance sees. It
 * goes breadth-first, and stops at {@link MOST_CAMPAIGNS}.
 *
 * @param root a campaign that is no part of another
 */
export function operationOf(db: Kysely<Tables>, root: string, clearance: Tlp): Promise<Operation> {
  return operationWithin(db, root, { clearance, most: MOST_CAMPAIGNS })
}

/** The same, with other limits. */
export async function operationWithin(
  db: Kysely<Tables>,
  root: string,
  { clearance, most }: { readonly clearance: Tlp; readonly most: number },
): Promise<Operation> {
  const campaigns = new Map(await wholesOf(db, [root], clearance))
  const links = new Map<string, WholeLink>()
  let edge: readonly string[] = [root]
  let isCut = false
  while (edge.length > 0 && !isCut) {
    const step = await linksOf(db, edge, clearance)
    isCut = step.length === MOST_LINKS
    const next: string[] = []
    for (const { from, to, link } of step) {
      const isNew = !campaigns.has(to.id)
      if (isNew && campaigns.size === most) isCut = true
      else {
        keep(links, { ...link, from: from.id, to: to.id })
        campaigns.set(to.id, to)
        if (isNew) next.push(to.id)
      }
    }
    edge = next
  }
  return {
    id: [...campaigns.keys()].sort()[0] ?? root,
    campaigns: [...campaigns.values()].sort((one, other) => other.reports - one.reports),
    links: [...links.values()].sort((one, other) => other.weight - one.weight),
    isCut,
    total: Math.max(campaigns.size, isCut ? await campaignsOfOperation(db, root, clearance) : 0),
  }
}

interface Step {
  readonly from: Whole
  readonly to: Whole
  readonly link: { readonly weight: number; readonly because: readonly LinkPart[] }
}

/** Links between wholes that begin at these. */
async function linksOf(
  db: Kysely<Tables>,
  roots: readonly string[],
  clearance: Tlp,
): Promise<readonly Step[]> {
  const parts = db
    .selectFrom('campaigns')
    .select('campaigns.id')
    .where('root', 'in', roots)
    .where(visible(clearance))
  const rows = await db
    .selectFrom('links')
    .select(['one', 'other', 'weight', 'because'])
    .where('refused', '=', false)
    .where((eb) => eb.or([eb('one', 'in', parts), eb('other', 'in', parts)]))
    .orderBy('weight', 'desc')
    .orderBy('one')
    .orderBy('other')
    .limit(MOST_LINKS)
    .execute()
  const ends = rows.flatMap(({ one, other }) => [one, other])
  const wholes = await wholesOf(db, [...new Set(ends)], clearance)
  const begun = new Set(roots)
  return rows.flatMap(({ one, other, ...link }) => {
    const [here, there] = [wholes.get(one), wholes.get(other)]
    if (here === undefined || there === undefined || here.id === there.id) return []
    return begun.has(here.id) ? { from: here, to: there, link } : { from: there, to: here, link }
  })
}

/** Of several links between the same two, the strongest. */
function keep(
  links: Map<string, WholeLink>,
  { from, to, weight, because }: Omit<WholeLink, 'one' | 'other'> & { from: string; to: string },
): void {
  const [one, other] = from < to ? [from, to] : [to, from]
  const before = links.get(`${one} ${other}`)
  if (before === undefined || before.weight < weight)
    links.set(`${one} ${other}`, { one, other, weight, because })
}
