import { api, dataOf } from '../api/client.ts'
import { usePages, type Listed } from './pages-of.ts'
import type { CampaignText, Decision, Happening, Indicator, Report } from './types.ts'

const MANY = 100
/** Each of them has something to do on it: a page of hundreds of buttons is slow to come. */
const FEW = 25

export function useTexts(id: string): Listed<CampaignText> {
  return usePages(['campaign', id, 'texts'], (cursor) =>
    dataOf(
      api.GET('/campaigns/{id}/texts', {
        params: { path: { id }, query: { ...cursor, limit: FEW } },
      }),
    ),
  )
}

export function useIndicators(id: string, kind?: Indicator['kind']): Listed<Indicator> {
  return usePages(['campaign', id, 'indicators', kind], (cursor) =>
    dataOf(
      api.GET('/campaigns/{id}/indicators', {
        params: { path: { id }, query: { ...cursor, limit: 50, ...(kind && { kind }) } },
      }),
    ),
  )
}

export function useReports(id: string): Listed<Report> {
  return usePages(['campaign', id, 'reports'], (cursor) =>
    dataOf(
      api.GET('/campaigns/{id}/reports', {
        params: { path: { id }, query: { ...cursor, limit: MANY } },
      }),
    ),
  )
}

export function useTimeline(id: string, links: 'yes' | 'no'): Listed<Happening> {
  return usePages(['campaign', id, 'timeline', links], (cursor) =>
    dataOf(
      api.GET('/campaigns/{id}/timeline', {
        params: { path: { id }, query: { ...cursor, links, limit: 50 } },
      }),
    ),
  )
}

export function useDecisions(id: string): Listed<Decision> {
  return usePages(['campaign', id, 'decisions'], (cursor) =>
    dataOf(api.GET('/decisions', { params: { query: { ...cursor, campaign: id, limit: 50 } } })),
  )
}
