import { oneOf, present } from '../listing/filters.ts'

/** How an operation is looked at, as it stands in the address. */
export interface OperationSearch {
  readonly view?: 'table'
  /** What is chosen. */
  readonly at?: string
  /** Campaigns from which it was followed further, joined by commas. */
  readonly from?: string
}

export function operationSearch(given: Readonly<Record<string, unknown>>): OperationSearch {
  const at = given['at']
  const from = given['from']
  const ids = typeof from === 'string' ? from.split(',').filter((id) => UUID.test(id)) : []
  return present<OperationSearch>({
    view: oneOf(given['view'], ['table']),
    at: typeof at === 'string' && UUID.test(at) ? at : undefined,
    from: ids.length === 0 ? undefined : ids.slice(0, MOST_FROM).join(','),
  })
}

/** Looks at a larger operation that one page brings together. */
export const MOST_FROM = 12

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u
