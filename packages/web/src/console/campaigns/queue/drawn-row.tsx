import { replaceEqualDeep } from '@tanstack/react-query'
import type { Row, useTable } from '@tanstack/react-table'
import { memo, type JSX, type MemoExoticComponent } from 'react'
import type { QueueFeatures, QueueRow } from './columns.tsx'

export type QueueTable = ReturnType<typeof useTable<QueueFeatures, QueueRow>>
export type QueueTableRow = Row<QueueFeatures, QueueRow>

export interface DrawnProps {
  readonly row: QueueTableRow
  readonly table: QueueTable
  /** Ids of those that are shown. */
  readonly columns: string
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  /** Keys act on it. */
  readonly isAt: boolean
  readonly onFocus: (id: string) => void
}

/** One row of the queue. It is drawn anew only where what it shows is other than before. */
export const DrawnRow: MemoExoticComponent<(props: DrawnProps) => JSX.Element> = memo(Drawn, isSame)

function Drawn({ row, table, index, start, isAt, onFocus }: DrawnProps): JSX.Element {
  return (
    <div
      role="row"
      className="queue-row"
      aria-rowindex={index + 2}
      aria-selected={row.original.isChosen}
      data-at={isAt || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={() => onFocus(row.id)}
    >
      {row.getVisibleCells().map((cell) => (
        <div key={cell.id} role="cell">
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  )
}

function isSame(one: DrawnProps, other: DrawnProps): boolean {
  return (
    one.index === other.index &&
    one.start === other.start &&
    one.isAt === other.isAt &&
    one.columns === other.columns &&
    one.onFocus === other.onFocus &&
    isShownAlike(one.row.original, other.row.original)
  )
}

/** Each answer of the desk is made of new objects, which mostly say what those before them did. */
function isShownAlike(one: QueueRow, other: QueueRow): boolean {
  return (
    one.isChosen === other.isChosen &&
    one.now === other.now &&
    one.choose === other.choose &&
    isEqual(one.campaign, other.campaign) &&
    isEqual(one.outline, other.outline)
  )
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || replaceEqualDeep(one, other) === one
}
