import { useTable, type Row } from '@tanstack/react-table'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type CSSProperties, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Sort } from '../search.ts'
import { columns, features, widths, type QueueFeatures, type QueueRow } from './columns.tsx'
import { QueueHead } from './head.tsx'
import { keepPlace, keptPlace } from './place.ts'
import { queueWords, type ColumnId } from './words.ts'

interface ListProps {
  readonly rows: readonly QueueRow[]
  /** Id of the campaign that keys act on. */
  readonly at: string | undefined
  readonly hidden: readonly ColumnId[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The end is near. */
  readonly onEnd: () => void
  /** Somebody scrolled: away from the top, or back to it. */
  readonly onScroll: (isAway: boolean) => void
  readonly onFocus: (id: string) => void
  readonly place: string
}

const HEIGHT = 76
const NEAR_END = 30

/** Rows of the queue: only those that are seen are drawn, however many there are. */
export function QueueList(props: ListProps): JSX.Element {
  const { rows, at, hidden, onEnd, onScroll, place } = props
  const words = useWords(queueWords)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRowsTable(rows, hidden)
  const { rows: shown } = table.getRowModel()
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
    initialOffset: () => keptPlace(place).offset,
    scrollPaddingStart: 44,
  })
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= shown.length - NEAR_END) onEnd()
  }, [last, shown.length, onEnd])
  useFollow(at, shown, virtual)
  const ids = table.getVisibleLeafColumns().map(({ id }) => id as ColumnId)
  return (
    <div
      ref={scroller}
      className="queue-scroll"
      role="table"
      aria-label={words.table}
      aria-rowcount={shown.length + 1}
      style={gridOf(ids)}
      onScroll={({ currentTarget: { scrollTop } }) => {
        keepPlace(place, { offset: scrollTop, at })
        onScroll(scrollTop > HEIGHT)
      }}
    >
      <QueueHead columns={ids} sort={props.sort} onSort={props.onSort} />
      <div className="queue-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = shown[index]
          return (
            row && (
              <Drawn key={key} row={row} index={index} start={start} {...props} table={table} />
            )
          )
        })}
      </div>
    </div>
  )
}

type QueueTable = ReturnType<typeof useTable<QueueFeatures, QueueRow>>

function useRowsTable(data: readonly QueueRow[], hidden: readonly ColumnId[]): QueueTable {
  const columnVisibility = Object.fromEntries(hidden.map((id) => [id, false]))
  return useTable({ features, columns, data, getRowId, state: { columnVisibility } })
}

function getRowId({ campaign }: QueueRow): string {
  return campaign.id
}

interface DrawnProps extends ListProps {
  readonly row: QueueTableRow
  readonly index: number
  readonly start: number
  readonly table: QueueTable
}

function Drawn({ row, index, start, at, onFocus, table }: DrawnProps): JSX.Element {
  return (
    <div
      role="row"
      className="queue-row"
      aria-rowindex={index + 2}
      aria-selected={row.original.isChosen}
      data-at={row.id === at || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={() => onFocus(row.id)}
    >
      {row.getVisibleCells().map((cell) => (
        <div key={cell.id} role="cell" style={{ minWidth: 0 }}>
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  )
}

type QueueTableRow = Row<QueueFeatures, QueueRow>

function gridOf(ids: readonly ColumnId[]): CSSProperties {
  // So few fit into any window, also that of a phone.
  const wide = ids.length < 4 ? 0 : ids.reduce((sum, id) => sum + widths[id][1], 1.5)
  return {
    '--queue-columns': ids.map((id) => widths[id][0]).join(' '),
    '--queue-width': `${wide}rem`,
  } as CSSProperties
}

/** The campaign that keys came to is brought into sight, and has the focus: Enter opens it. */
function useFollow(
  at: string | undefined,
  rows: readonly QueueTableRow[],
  virtual: Virtualizer<HTMLDivElement, Element>,
): void {
  const before = useRef(at)
  useEffect(() => {
    if (at === undefined || before.current === at) return
    before.current = at
    const index = rows.findIndex(({ id }) => id === at)
    if (index < 0) return
    virtual.scrollToIndex(index)
    const timer = requestAnimationFrame(() => {
      const link = document.querySelector<HTMLElement>(`[data-campaign="${CSS.escape(at)}"]`)
      link?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(timer)
  }, [at, rows, virtual])
}
