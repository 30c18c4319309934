import type { CampaignLink, LinkedCampaign, Operation } from './types.ts'

/** A campaign, or an indicator that campaigns share. */
export type Knot =
  | { readonly kind: 'campaign'; readonly id: string; readonly campaign: LinkedCampaign }
  | { readonly kind: 'indicator'; readonly id: string; readonly shared: Shared }

type Shared = CampaignLink['because'][number]

/** A campaign has an indicator that another has, too. */
export interface Thread {
  readonly campaign: string
  readonly indicator: string
  readonly weight: number
}

export interface Web {
  readonly knots: ReadonlyMap<string, Knot>
  readonly threads: readonly Thread[]
  /** Ids of what hangs directly on each. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  readonly links: readonly CampaignLink[]
  /** There is more than what is here. */
  readonly isCut: boolean
  /** Campaigns of all of it. */
  readonly total: number
}

/** Several looks at what hangs together, as one: what two campaigns share stands between them. */
export function webOf(looks: readonly Operation[]): Web {
  const knots = new Map<string, Knot>()
  const threads = new Map<string, Thread>()
  const links = new Map<string, CampaignLink>()
  for (const { campaigns, links: found } of looks) {
    for (const campaign of campaigns)
      knots.set(campaign.id, { kind: 'campaign', id: campaign.id, campaign })
    for (const link of found) links.set(`${link.one} ${link.other}`, link)
  }
  for (const { one, other, because } of links.values()) {
    for (const shared of because) {
      knots.set(shared.indicator, { kind: 'indicator', id: shared.indicator, shared })
      for (const campaign of [one, other]) {
        const { indicator, weight } = shared
        threads.set(`${campaign} ${indicator}`, { campaign, indicator, weight })
      }
    }
  }
  const all = [...threads.values()]
  return {
    knots,
    threads: all,
    neighbours: neighboursOf(all),
    links: [...links.values()].toSorted((one, other) => other.weight - one.weight),
    isCut: looks.some(({ isCut }) => isCut),
    total: Math.max(0, ...looks.map(({ total }) => total)),
  }
}

function neighboursOf(threads: readonly Thread[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const put = (id: string, other: string): void => {
    const known = neighbours.get(id)
    if (known) known.push(other)
    else neighbours.set(id, [other])
  }
  for (const { campaign, indicator } of threads) {
    put(campaign, indicator)
    put(indicator, campaign)
  }
  return neighbours
}
