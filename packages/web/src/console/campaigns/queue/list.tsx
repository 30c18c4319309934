import { useTable } from '@tanstack/react-table'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type JSX,
  type RefObject,
} from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import type { Sort } from '../search.ts'
import { columns, features, widths, type QueueRow } from './columns.tsx'
import { DrawnRow, type DrawnProps, type QueueTable, type QueueTableRow } from './drawn-row.tsx'
import { QueueHead } from './head.tsx'
import { keepOrder, keepPlace, keptPlace, type Place } from './place.ts'
import type { QueueColumns } from './use-columns.ts'
import { queueWords, type ColumnId } from './words.ts'

interface ListProps {
  readonly rows: readonly QueueRow[]
  /** Id of the campaign that keys act on. */
  readonly at: string | undefined
  readonly columns: QueueColumns
  /** These are the rows of before, while others are asked for. */
  readonly isBusy: boolean
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The end is near. */
  readonly onEnd: () => void
  /** Somebody scrolled: away from the top, or back to it. */
  readonly onScroll: (isAway: boolean) => void
  readonly onFocus: (id: string) => void
  readonly place: string
}

/** Pixels of a row, as high as what a campaign is called may be. Letters of Urdu hang from line to line. */
const HEIGHT = { en: { wide: 96, narrow: 132 }, ur: { wide: 120, narrow: 168 } }
const NEAR_END = 30

/** Rows of the queue: only those that are seen are drawn, however many there are. */
export function QueueList(props: ListProps): JSX.Element {
  const { rows, at, columns: given, onEnd, onScroll, onFocus, place } = props
  const { language } = useLanguage()
  const height = HEIGHT[language][given.isNarrow ? 'narrow' : 'wide']
  const words = useWords(queueWords)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRowsTable(rows, given.hidden)
  const { rows: shown } = table.getRowModel()
  const { virtual, inSight } = useInSight(shown, { scroller, height, place })
  const last = inSight.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= shown.length - NEAR_END) onEnd()
  }, [last, shown.length, onEnd])
  useFollow(at, shown, virtual)
  useKept(at, shown, { scroller, place })
  useReturn(place, scroller)
  const ids = table.getVisibleLeafColumns().map(({ id }) => id as ColumnId)
  return (
    <div
      ref={scroller}
      className="queue-scroll"
      role="table"
      aria-label={words.table}
      aria-rowcount={shown.length + 1}
      aria-busy={props.isBusy}
      style={gridOf(ids, height)}
      onScroll={({ currentTarget: { scrollTop } }) => {
        keepPlace(place, { offset: scrollTop, at })
        onScroll(scrollTop > height)
      }}
    >
      <QueueHead columns={ids} sort={props.sort} onSort={props.onSort} />
      <div className="queue-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {inSight.map((drawn) => (
          <DrawnRow
            key={drawn.row.id}
            {...drawn}
            {...{ table, onFocus }}
            columns={ids.join(' ')}
            isAt={drawn.row.id === at}
          />
        ))}
      </div>
    </div>
  )
}

function useRowsTable(data: readonly QueueRow[], hidden: readonly ColumnId[]): QueueTable {
  const columnVisibility = useMemo(
    () => Object.fromEntries(hidden.map((id) => [id, false])),
    [hidden],
  )
  return useTable({ features, columns, data, getRowId, state: { columnVisibility } })
}

function getRowId({ campaign }: QueueRow): string {
  return campaign.id
}

function gridOf(ids: readonly ColumnId[], height: number): CSSProperties {
  // So few fit into any window, also that of a phone.
  const wide = ids.length < 4 ? 0 : ids.reduce((sum, id) => sum + widths[id][1], 1.5)
  return {
    '--queue-columns': ids.map((id) => widths[id][0]).join(' '),
    '--queue-width': `${wide}rem`,
    '--queue-row': `${height}px`,
  } as CSSProperties
}

interface Scrolled {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Of a row. */
  readonly height: number
  readonly place: string
}

interface InSight {
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly inSight: readonly Pick<DrawnProps, 'row' | 'index' | 'start'>[]
}

function useInSight(
  rows: readonly QueueTableRow[],
  { scroller, height, place }: Scrolled,
): InSight {
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    initialOffset: () => startOf(rows, height, keptPlace(place)),
    scrollPaddingStart: 44,
  })
  const inSight = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, index, start }]
  })
  return { virtual, inSight }
}

/** Who went on without the list finds the campaign that they came to below its first row. */
function startOf(
  rows: readonly QueueTableRow[],
  height: number,
  { offset, at, isBehind }: Place,
): number {
  if (!isBehind) return offset
  return Math.max(0, (rows.findIndex(({ id }) => id === at) - 1) * height)
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
    const index = rows.findIndex(({ id }) => id === at)
    if (index >= 0) virtual.scrollToIndex(index)
    // At once where it is drawn, for the next key may be Enter; rows that come meanwhile do not end it.
    const follow = (): void => {
      const link = document.querySelector<HTMLElement>(`[data-campaign="${CSS.escape(at)}"]`)
      link?.focus({ preventScroll: true })
      if (link !== null || index < 0) before.current = at
    }
    follow()
    if (before.current === at) return
    const timer = requestAnimationFrame(follow)
    return () => cancelAnimationFrame(timer)
  }, [at, rows, virtual])
}

/** Who opens a campaign comes back to it, and can go on from there to the next without the list. */
function useKept(
  at: string | undefined,
  rows: readonly QueueTableRow[],
  { scroller, place }: Omit<Scrolled, 'height'>,
): void {
  useEffect(() => {
    if (at !== undefined) keepPlace(place, { offset: scroller.current?.scrollTop ?? 0, at })
  }, [at, place, scroller])
  useEffect(() => keepOrder(rows.map(({ id }) => id)), [rows])
}

/** Another list begins where somebody left it, else at its top. */
function useReturn(place: string, scroller: RefObject<HTMLDivElement | null>): void {
  const before = useRef(place)
  useLayoutEffect(() => {
    if (before.current === place || scroller.current === null) return
    before.current = place
    scroller.current.scrollTop = keptPlace(place).offset
  }, [place, scroller])
}
