import { oneOf, present, wordsIn } from '../listing/filters.ts'
import type { Channel, Report, Word } from './types.ts'

/** Filters of the list of reports, as they stand in the address. */
export interface ReportsSearch {
  readonly waiting?: 'true' | 'false'
  readonly verdict?: NonNullable<Report['verdict']>
  readonly word?: Word
  readonly channel?: Channel
  readonly via?: string
}

export const verdicts = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified'] as const
export const wordsOfReporters = ['fraud', 'unwanted', 'unsure', 'genuine'] as const
export const channels = ['email', 'sms', 'chat', 'letter', 'unknown'] as const

export function reportsSearch(given: Readonly<Record<string, unknown>>): ReportsSearch {
  const waiting = String(given['waiting'])
  return present<ReportsSearch>({
    waiting: oneOf(waiting, ['true', 'false']),
    verdict: oneOf(given['verdict'], verdicts),
    word: oneOf(given['word'], wordsOfReporters),
    channel: oneOf(given['channel'], channels),
    via: wordsIn(given['via'], 1, 20),
  })
}

/** What stands in the address of a report: with which other it is compared. */
export interface ReportSearch {
  readonly with?: string
}

export function reportSearch(given: Readonly<Record<string, unknown>>): ReportSearch {
  const other = given['with']
  return typeof other === 'string' && UUID.test(other) ? { with: other } : {}
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u
