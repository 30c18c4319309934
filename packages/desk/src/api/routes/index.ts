// Written by scripts/generate.mjs from the files beside it; edits are lost.
import type { Route } from '../route.ts'
import { route as addGateway } from './add-gateway.ts'
import { route as addUser } from './add-user.ts'
import { route as changeUser } from './change-user.ts'
import { route as createDecisions } from './create-decisions.ts'
import { route as createReport } from './create-report.ts'
import { route as createSighting } from './create-sighting.ts'
import { route as forgetReceipt } from './forget-receipt.ts'
import { route as getChallenge } from './get-challenge.ts'
import { route as getHealth } from './get-health.ts'
import { route as getMe } from './get-me.ts'
import { route as getMetrics } from './get-metrics.ts'
import { route as getProtection } from './get-protection.ts'
import { route as getProtectionKey } from './get-protection-key.ts'
import { route as getReceipt } from './get-receipt.ts'
import { route as getReport } from './get-report.ts'
import { route as getReportPreview } from './get-report-preview.ts'
import { route as getReportRaw } from './get-report-raw.ts'
import { route as listEvents } from './list-events.ts'
import { route as listGateways } from './list-gateways.ts'
import { route as listReports } from './list-reports.ts'
import { route as listUsers } from './list-users.ts'
import { route as readReporter } from './read-reporter.ts'
import { route as removeGateway } from './remove-gateway.ts'
import { route as removeUser } from './remove-user.ts'
import { route as resetUser } from './reset-user.ts'
import { route as streamEvents } from './stream-events.ts'
import { route as streamProtection } from './stream-protection.ts'
import { route as verifyLog } from './verify-log.ts'

/** Every route, sorted by the name of its file. */
export const routes: readonly Route[] = [
  addGateway,
  addUser,
  changeUser,
  createDecisions,
  createReport,
  createSighting,
  forgetReceipt,
  getChallenge,
  getHealth,
  getMe,
  getMetrics,
  getProtection,
  getProtectionKey,
  getReceipt,
  getReport,
  getReportPreview,
  getReportRaw,
  listEvents,
  listGateways,
  listReports,
  listUsers,
  readReporter,
  removeGateway,
  removeUser,
  resetUser,
  streamEvents,
  streamProtection,
  verifyLog,
]
