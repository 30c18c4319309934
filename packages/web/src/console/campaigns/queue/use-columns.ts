import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import type { ColumnId } from './words.ts'

export interface QueueColumns {
  readonly hidden: readonly ColumnId[]
  readonly hide: (hidden: ColumnId[]) => void
  /** A phone, on which a row is higher than wide. */
  readonly isNarrow: boolean
}

const NARROW: readonly ColumnId[] = ['choose', 'state', 'reporters', 'growth', 'seen', 'assignee']

/** On a phone a row is the campaign, its priority and its reports; elsewhere what the person chose to see. */
export function useQueueColumns(): QueueColumns {
  const isNarrow =
    useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false
  const [hidden, hide] = useLocalStorage<ColumnId[]>({
    key: 'tasdeeq-queue-hidden',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  return { hidden: isNarrow ? NARROW : hidden, hide, isNarrow }
}
