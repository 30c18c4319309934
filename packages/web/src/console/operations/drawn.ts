import { UndirectedGraph } from 'graphology'
import { defanged } from '../indicators/defanged.ts'
import type { Titled } from '../campaigns/titled.ts'
import { startOf } from './layout.ts'
import type { Web } from './web.ts'

/** Colours of the picture on its ground. */
export interface Colours {
  readonly campaign: string
  readonly indicator: string
  readonly thread: string
  readonly label: string
  readonly ground: string
}

export interface Look {
  readonly colours: Colours
  /** What campaigns are called. */
  readonly titled: (campaign: Titled) => string
}

/** The web as sigma draws it, so many pixels wide. Labels are defanged. */
export function drawn(web: Web, { colours, titled }: Look, width: number): UndirectedGraph {
  const graph = new UndirectedGraph()
  let index = 0
  for (const knot of web.knots.values()) {
    const isCampaign = knot.kind === 'campaign'
    graph.addNode(knot.id, {
      ...startOf(index++),
      label: isCampaign ? titled(knot.campaign) : defanged(knot.shared),
      forceLabel: web.knots.size * ROOM <= width,
      size: isCampaign ? 5 + Math.min(14, Math.log2(knot.campaign.reports + 1) * 1.6) : 4,
      color: isCampaign ? colours.campaign : colours.indicator,
    })
  }
  for (const { campaign, indicator, weight } of web.threads) {
    if (!graph.hasNode(campaign) || !graph.hasNode(indicator)) continue
    graph.mergeEdge(campaign, indicator, {
      size: Math.max(0.6, Math.min(4, weight / 2)),
      color: colours.thread,
      weight,
    })
  }
  return graph
}

/** Pixels of the picture’s width for each knot, for all of them to be told by their names; else those that have room are. */
const ROOM = 50
