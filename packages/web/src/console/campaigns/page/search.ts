/** What of a campaign is looked at, and what is being done to it, as they stand in the address. */
export interface PageSearch {
  readonly tab?: Tab
  readonly do?: Doing
  /** Of what: a decision's id, the seq of a merge. */
  readonly of?: string
  /** In the timeline, what it was linked to as well. */
  readonly links?: 'yes'
}

export const tabs = [
  'overview',
  'reports',
  'indicators',
  'spread',
  'neighbours',
  'decisions',
  'timeline',
] as const
export type Tab = (typeof tabs)[number]

export const doings = [
  'assign',
  'tags',
  'mark',
  'rename',
  'comment',
  'close',
  'merge',
  'split',
  'undo-merge',
  'undo-split',
  'refuse-link',
  'approve',
  'refuse',
  'withdraw',
  'revert',
] as const
export type Doing = (typeof doings)[number]

export function pageSearch(given: Readonly<Record<string, unknown>>): PageSearch {
  const tab = tabs.find((one) => one === given['tab'] && one !== 'overview')
  const doing = doings.find((one) => one === given['do'])
  const of = given['of']
  const isOf = typeof of === 'string' || typeof of === 'number'
  return {
    ...(tab && { tab }),
    ...(doing && { do: doing }),
    ...(given['links'] === 'yes' && { links: 'yes' as const }),
    ...(doing && isOf && { of: String(of) }),
  }
}
