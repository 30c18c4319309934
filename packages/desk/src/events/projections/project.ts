import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { Event, EventKind } from '../event.ts'
import { campaignChanged, campaignOpened, commentAdded } from './campaigns.ts'
import { contentErased, contentRead } from './contents.ts'
import {
  decisionApproved,
  decisionProposed,
  decisionPublished,
  decisionRefused,
  decisionReverted,
  decisionWithdrawn,
} from './decisions.ts'
import { gatewayKeyReplaced, gatewayRegistered, gatewayRemoved } from './gateways.ts'
import { reportGrouped } from './grouped.ts'
import { quicken } from './pulses.ts'
import { indicatorMarked } from './indicators.ts'
import {
  knowledgeApproved,
  knowledgeMeasured,
  knowledgeProposed,
  knowledgeRefused,
  knowledgeReverted,
  knowledgeWithdrawn,
} from './knowledge.ts'
import { campaignsLinked, linkRefused } from './links.ts'
import { roleGranted, roleRemoved } from './members.ts'
import { campaignsMerged, mergeUndone } from './merging.ts'
import { orderAnswered, orderGiven } from './orders.ts'
import { nothing, type Placed, type Projection } from './projection.ts'
import { identityErased, reportReceived } from './reports.ts'
import { campaignSplit, splitUndone } from './splitting.ts'
import { tallyReceived } from './tallies.ts'
import { textGrouped } from './texts.ts'

/** What each kind of event changes in the views. */
const projections: { readonly [Kind in EventKind]: Projection<Kind> } = {
  'report-received': inTurn(reportReceived, tallyReceived),
  'content-read': contentRead,
  'text-grouped': textGrouped,
  'report-grouped': inTurn(reportGrouped, quicken),
  'identity-erased': identityErased,
  'identity-read': nothing,
  'content-fetched': nothing,
  'content-erased': contentErased,
  'campaign-opened': campaignOpened,
  'campaign-changed': campaignChanged,
  'campaign-shared': nothing,
  'comment-added': commentAdded,
  'campaigns-merged': campaignsMerged,
  'merge-undone': mergeUndone,
  'campaign-split': campaignSplit,
  'split-undone': splitUndone,
  'campaigns-linked': campaignsLinked,
  'link-refused': linkRefused,
  'decision-proposed': decisionProposed,
  'decision-approved': decisionApproved,
  'decision-refused': decisionRefused,
  'decision-withdrawn': decisionWithdrawn,
  'decision-published': decisionPublished,
  'decision-reverted': decisionReverted,
  'indicator-marked': indicatorMarked,
  'gateway-registered': gatewayRegistered,
  'gateway-key-replaced': gatewayKeyReplaced,
  'gateway-removed': gatewayRemoved,
  'decisions-received': nothing,
  'held-received': nothing,
  'order-given': orderGiven,
  'order-answered': orderAnswered,
  'knowledge-proposed': knowledgeProposed,
  'knowledge-measured': knowledgeMeasured,
  'knowledge-approved': knowledgeApproved,
  'knowledge-refused': knowledgeRefused,
  'knowledge-withdrawn': knowledgeWithdrawn,
  'knowledge-reverted': knowledgeReverted,
  'role-granted': roleGranted,
  'role-removed': roleRemoved,
  'signed-in': nothing,
  'signed-out': nothing,
  'access-denied': nothing,
  exported: nothing,
}

/** Every kind of event that the log may hold. */
export const eventKinds: readonly string[] = Object.keys(projections)

/** Carries events, in the order of the log, into the views: those of one kind that follow each other at once. */
export async function project(db: Transaction<Tables>, events: readonly Event[]): Promise<void> {
  let from = 0
  while (from < events.length) {
    const kind = events[from]!.kind
    let to = from + 1
    while (events[to]?.kind === kind) to += 1
    await runOf(kind, events.slice(from, to))(db)
    from = to
  }
}

function runOf<Kind extends EventKind>(
  kind: Kind,
  events: readonly Event[],
  carry: Projection<Kind> = projections[kind],
): (db: Transaction<Tables>) => Promise<void> {
  const run = events.filter((event) => isOf(event, kind))
  return (db) => carry(db, run)
}

function isOf<Kind extends EventKind>(event: Event, kind: Kind): event is Event & Placed<Kind> {
  return event.kind === kind
}

/** Views that follow from the views that the one before has written. */
function inTurn<Kind extends EventKind>(
  first: Projection<Kind>,
  then: Projection<Kind>,
): Projection<Kind> {
  return async (db, events) => {
    await first(db, events)
    await then(db, events)
  }
}
