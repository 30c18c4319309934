import './listing.css'
import { Loader, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useRef,
  type CSSProperties,
  type JSX,
  type ReactNode,
  type RefObject,
} from 'react'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'
import { fetchOnwards } from './onwards.ts'
import { Unfetched } from './unfetched.tsx'
import { walkRows } from './walk.ts'

/** A page of a list, as the desk gives it. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

export interface Column<Item> {
  readonly id: string
  readonly label: string
  /** Track of a CSS grid, in rem: `9rem`, `minmax(12rem, 1fr)`. */
  readonly width: string
  readonly isNumber?: boolean
  readonly cell: (item: Item) => ReactNode
}

interface ListingProps<Item> {
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly pages: UseInfiniteQueryResult<InfiniteData<Page<Item>>>
  /** What to do where nothing is in it. */
  readonly empty: string
  /** Ids of the columns that a phone shows; absent: it shows all, and is to be scrolled sideways. */
  readonly onPhone?: readonly string[]
}

/** A list of whatever length: only what is seen of it is drawn, and what comes next is fetched in time. */
export function Listing<Item>(given: ListingProps<Item>): JSX.Element {
  const props = { ...given, columns: useFitting(given) }
  const { label, columns, pages, empty } = props
  const words = useWords(frameWords)
  const place = useRef<HTMLDivElement>(null)
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const rows = useRows(place, items.length, pages)
  const tracks = tracksOf(columns)
  if (pages.isError && items.length === 0) {
    return <Unfetched error={pages.error} again={() => void pages.refetch()} />
  }
  if (pages.isPending) return <Loader aria-label={words.loading} role="status" />
  if (items.length === 0) return <Text role="status">{empty}</Text>
  return (
    <>
      {pages.isFetchNextPageError && (
        <Unfetched error={pages.error} again={() => void pages.fetchNextPage()} />
      )}
      <div
        className="listing"
        ref={place}
        role="table"
        aria-label={label}
        aria-rowcount={pages.hasNextPage ? -1 : items.length + 1}
        tabIndex={0}
        style={tracks}
        onKeyDown={walkRows}
      >
        <Head columns={columns} />
        <div role="rowgroup" className="listing-body" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => (
            <Row
              key={row.key}
              {...props}
              item={items[row.index]}
              index={row.index}
              top={row.start}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function Head<Item>({ columns }: Pick<ListingProps<Item>, 'columns'>): JSX.Element {
  return (
    <div role="rowgroup" className="listing-head">
      <div role="row" aria-rowindex={1} className="listing-cells">
        {columns.map(({ id, label, isNumber }) => (
          <div key={id} role="columnheader" data-number={isNumber}>
            {label}
          </div>
        ))}
      </div>
    </div>
  )
}

/** On a phone the columns that matter most, as wide as it is. */
function useFitting<Item>({ columns, onPhone }: ListingProps<Item>): readonly Column<Item>[] {
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  if (!isNarrow || onPhone === undefined) return columns
  return columns
    .filter(({ id }) => onPhone.includes(id))
    .map((column) => ({
      ...column,
      width: column.width.replace(/^minmax.*/u, 'minmax(0rem, 1fr)'),
    }))
}

/** As custom properties of the style: the columns' tracks, and how wide they are at least. */
type Tracks = CSSProperties & Readonly<Record<'--listing-columns' | '--listing-width', string>>

/** In rem: between columns, and at both ends. */
const [GAP, ENDS] = [0.75, 1.5]

function tracksOf<Item>(columns: readonly Column<Item>[]): Tracks {
  const least = columns.reduce((sum, { width }) => sum + leastOf(width) + GAP, ENDS - GAP)
  const tracks = columns.map(({ width }) => width).join(' ')
  return { '--listing-columns': tracks, '--listing-width': `${least}rem` }
}

function leastOf(width: string): number {
  return Number(/(\d{1,4}(?:\.\d{1,4})?)rem/u.exec(width)?.[1] ?? FALLBACK)
}

/** Rem of a track that says nothing of rem. */
const FALLBACK = 8

interface RowProps<Item> extends ListingProps<Item> {
  readonly item: Item | undefined
  readonly index: number
  /** Pixels from the beginning of the list. */
  readonly top: number
}

function Row<Item>({ item, index, top, columns }: RowProps<Item>): JSX.Element | null {
  if (item === undefined) return null
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className="listing-row listing-cells"
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map(({ id, cell, isNumber }) => (
        <div key={id} role="cell" data-number={isNumber}>
          {cell(item)}
        </div>
      ))}
    </div>
  )
}

/** Pixels of a row, as the style has it. */
const ROW = 60
/** Rows before the end at which more are fetched. */
const AHEAD = 20

function useRows<Item>(
  place: RefObject<HTMLDivElement | null>,
  count: number,
  pages: ListingProps<Item>['pages'],
): ReturnType<typeof useVirtualizer<HTMLDivElement, Element>> {
  const rows = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const last = rows.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => {
    if (count > 0 && last >= count - AHEAD) fetchOnwards(pages)
  }, [last, count, pages])
  return rows
}
