import { ArrowDownIcon } from '@radix-ui/react-icons'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Sort } from '../search.ts'
import { queueWords, type ColumnId } from './words.ts'

interface HeadProps {
  readonly columns: readonly ColumnId[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** The names of the columns; those that the desk sorts by are buttons. */
export function QueueHead({ columns, sort, onSort }: HeadProps): JSX.Element {
  const words = useWords(queueWords)
  return (
    <div role="row" className="queue-head" aria-rowindex={1}>
      {columns.map((id) => {
        const by = SORTS[id]
        const name = words.columnNames[id]
        const isNumber = id === 'reports' || id === 'reporters'
        return (
          <div
            key={id}
            role="columnheader"
            className={isNumber ? 'queue-number' : undefined}
            {...(by === sort && { 'aria-sort': 'descending' as const })}
          >
            {by === undefined ? (
              <span className={id === 'choose' ? 'visually-hidden' : undefined}>{name}</span>
            ) : (
              <button
                type="button"
                className="queue-sort"
                title={words.sortBy(name)}
                onClick={() => onSort(by)}
              >
                {name} {by === sort && <ArrowDownIcon aria-hidden width={12} />}
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}

const SORTS: Partial<Record<ColumnId, Sort>> = {
  priority: 'priority',
  reports: 'reports',
  seen: 'last_seen',
}
