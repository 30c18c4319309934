// Written by scripts/generate.mjs from the files beside it; edits are lost.
import type { Route } from '../route.ts'
import { route as addComment } from './add-comment.ts'
import { route as addGateway } from './add-gateway.ts'
import { route as addUser } from './add-user.ts'
import { route as answerOrders } from './answer-orders.ts'
import { route as approveDecision } from './approve-decision.ts'
import { route as approveKnowledge } from './approve-knowledge.ts'
import { route as askReceipt } from './ask-receipt.ts'
import { route as changeCampaign } from './change-campaign.ts'
import { route as changeUser } from './change-user.ts'
import { route as checkKnowledge } from './check-knowledge.ts'
import { route as createDecisions } from './create-decisions.ts'
import { route as createReport } from './create-report.ts'
import { route as createSighting } from './create-sighting.ts'
import { route as explainCampaign } from './explain-campaign.ts'
import { route as exportEvents } from './export-events.ts'
import { route as foreseeDecision } from './foresee-decision.ts'
import { route as foreseeMarking } from './foresee-marking.ts'
import { route as foreseeSplit } from './foresee-split.ts'
import { route as forgetReceipt } from './forget-receipt.ts'
import { route as getCampaign } from './get-campaign.ts'
import { route as getCampaignStix } from './get-campaign-stix.ts'
import { route as getChallenge } from './get-challenge.ts'
import { route as getDomainList } from './get-domain-list.ts'
import { route as getGatewayHealth } from './get-gateway-health.ts'
import { route as getHealth } from './get-health.ts'
import { route as getHeld } from './get-held.ts'
import { route as getIndicator } from './get-indicator.ts'
import { route as getIndicatorHistory } from './get-indicator-history.ts'
import { route as getIndicatorMap } from './get-indicator-map.ts'
import { route as getKnowledge } from './get-knowledge.ts'
import { route as getKnowledgeEffect } from './get-knowledge-effect.ts'
import { route as getKnowledgeProposal } from './get-knowledge-proposal.ts'
import { route as getKnowledgeRecord } from './get-knowledge-record.ts'
import { route as getMe } from './get-me.ts'
import { route as getMetrics } from './get-metrics.ts'
import { route as getOperation } from './get-operation.ts'
import { route as getOrders } from './get-orders.ts'
import { route as getPolicyZone } from './get-policy-zone.ts'
import { route as getProtection } from './get-protection.ts'
import { route as getProtectionKey } from './get-protection-key.ts'
import { route as getReceipt } from './get-receipt.ts'
import { route as getRehearsal } from './get-rehearsal.ts'
import { route as getReport } from './get-report.ts'
import { route as getReportPreview } from './get-report-preview.ts'
import { route as getReportRaw } from './get-report-raw.ts'
import { route as getSeries } from './get-series.ts'
import { route as getSpread } from './get-spread.ts'
import { route as getStats } from './get-stats.ts'
import { route as getTemplate } from './get-template.ts'
import { route as getTimeline } from './get-timeline.ts'
import { route as listCampaignIndicators } from './list-campaign-indicators.ts'
import { route as listCampaignReports } from './list-campaign-reports.ts'
import { route as listCampaignTexts } from './list-campaign-texts.ts'
import { route as listCampaigns } from './list-campaigns.ts'
import { route as listDecisions } from './list-decisions.ts'
import { route as listEntries } from './list-entries.ts'
import { route as listEvents } from './list-events.ts'
import { route as listGatewayHealth } from './list-gateway-health.ts'
import { route as listGateways } from './list-gateways.ts'
import { route as listHeld } from './list-held.ts'
import { route as listIndicators } from './list-indicators.ts'
import { route as listKnowledgeProposals } from './list-knowledge-proposals.ts'
import { route as listKnowledgeRecords } from './list-knowledge-records.ts'
import { route as listKnowledgeTitles } from './list-knowledge-titles.ts'
import { route as listLookAlikes } from './list-look-alikes.ts'
import { route as listNeighbours } from './list-neighbours.ts'
import { route as listOperations } from './list-operations.ts'
import { route as listOrders } from './list-orders.ts'
import { route as listOutlines } from './list-outlines.ts'
import { route as listPeople } from './list-people.ts'
import { route as listReports } from './list-reports.ts'
import { route as listUsers } from './list-users.ts'
import { route as listWarningLists } from './list-warning-lists.ts'
import { route as markIndicator } from './mark-indicator.ts'
import { route as measureKnowledge } from './measure-knowledge.ts'
import { route as mergeCampaigns } from './merge-campaigns.ts'
import { route as orderMany } from './order-many.ts'
import { route as orderOne } from './order-one.ts'
import { route as proposeDecision } from './propose-decision.ts'
import { route as proposeKnowledge } from './propose-knowledge.ts'
import { route as readReporter } from './read-reporter.ts'
import { route as refuseDecision } from './refuse-decision.ts'
import { route as refuseKnowledge } from './refuse-knowledge.ts'
import { route as refuseLink } from './refuse-link.ts'
import { route as removeGateway } from './remove-gateway.ts'
import { route as removeUser } from './remove-user.ts'
import { route as replaceGatewayKey } from './replace-gateway-key.ts'
import { route as resetUser } from './reset-user.ts'
import { route as revertDecision } from './revert-decision.ts'
import { route as revertKnowledge } from './revert-knowledge.ts'
import { route as search } from './search.ts'
import { route as showReceipt } from './show-receipt.ts'
import { route as splitCampaign } from './split-campaign.ts'
import { route as streamEvents } from './stream-events.ts'
import { route as streamProtection } from './stream-protection.ts'
import { route as tellHealth } from './tell-health.ts'
import { route as tellHeld } from './tell-held.ts'
import { route as undoMerge } from './undo-merge.ts'
import { route as undoSplit } from './undo-split.ts'
import { route as verifyLog } from './verify-log.ts'
import { route as withdrawDecision } from './withdraw-decision.ts'
import { route as withdrawKnowledge } from './withdraw-knowledge.ts'

/** Every route, sorted by the name of its file. */
export const routes: readonly Route[] = [
  addComment,
  addGateway,
  addUser,
  answerOrders,
  approveDecision,
  approveKnowledge,
  askReceipt,
  changeCampaign,
  changeUser,
  checkKnowledge,
  createDecisions,
  createReport,
  createSighting,
  explainCampaign,
  exportEvents,
  foreseeDecision,
  foreseeMarking,
  foreseeSplit,
  forgetReceipt,
  getCampaign,
  getCampaignStix,
  getChallenge,
  getDomainList,
  getGatewayHealth,
  getHealth,
  getHeld,
  getIndicator,
  getIndicatorHistory,
  getIndicatorMap,
  getKnowledge,
  getKnowledgeEffect,
  getKnowledgeProposal,
  getKnowledgeRecord,
  getMe,
  getMetrics,
  getOperation,
  getOrders,
  getPolicyZone,
  getProtection,
  getProtectionKey,
  getReceipt,
  getRehearsal,
  getReport,
  getReportPreview,
  getReportRaw,
  getSeries,
  getSpread,
  getStats,
  getTemplate,
  getTimeline,
  listCampaignIndicators,
  listCampaignReports,
  listCampaignTexts,
  listCampaigns,
  listDecisions,
  listEntries,
  listEvents,
  listGatewayHealth,
  listGateways,
  listHeld,
  listIndicators,
  listKnowledgeProposals,
  listKnowledgeRecords,
  listKnowledgeTitles,
  listLookAlikes,
  listNeighbours,
  listOperations,
  listOrders,
  listOutlines,
  listPeople,
  listReports,
  listUsers,
  listWarningLists,
  markIndicator,
  measureKnowledge,
  mergeCampaigns,
  orderMany,
  orderOne,
  proposeDecision,
  proposeKnowledge,
  readReporter,
  refuseDecision,
  refuseKnowledge,
  refuseLink,
  removeGateway,
  removeUser,
  replaceGatewayKey,
  resetUser,
  revertDecision,
  revertKnowledge,
  search,
  showReceipt,
  splitCampaign,
  streamEvents,
  streamProtection,
  tellHealth,
  tellHeld,
  undoMerge,
  undoSplit,
  verifyLog,
  withdrawDecision,
  withdrawKnowledge,
]
