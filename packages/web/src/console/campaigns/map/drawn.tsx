import { Link } from '@tanstack/react-router'
import { useState, type CSSProperties, type JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { campaignWords } from '../words.ts'
import type { MappedIndicator } from '../types.ts'
import type { Hangings } from './hangings.ts'
import { mapWords } from './words.ts'

/** Pixels of a row, and of the head of the columns. */
const [ROW, HEAD] = [52, 30]
/** Pixels of a box. */
const BOX_HEIGHT = 46
/** Parts of a column's width that its boxes take; lines run in the rest. */
const BOX = 0.78

/** Boxes in columns, lines between them. What is pointed at, or has the focus, shows its own lines. */
export function Drawn({ of }: { readonly of: Hangings }): JSX.Element {
  const words = useWords(mapWords)
  const [at, setAt] = useState<string>()
  const { columns, edges } = of
  const most = Math.max(...columns.map(({ nodes }) => nodes.length))
  const near = new Set(
    edges.flatMap(({ from, to }) => (from === at || to === at ? [from, to] : [])),
  )
  const style: Measures = {
    '--map-columns': columns.length,
    '--map-height': `${most * ROW + HEAD}px`,
    '--map-width': `${columns.length * COLUMN}rem`,
  }
  return (
    <div className="map-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <div className="map" style={style} onMouseLeave={() => setAt(undefined)}>
        <Lines of={of} at={at} height={most * ROW + HEAD} />
        {columns.map(({ name, nodes }) => (
          <div key={name} className="map-column">
            <div className="map-head">{words.columns[name]}</div>
            {nodes.map((node) => (
              <Box
                key={node.id}
                node={node}
                isFaint={at !== undefined && at !== node.id && !near.has(node.id)}
                onPoint={() => setAt(node.id)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Rem that a column has at least. */
const COLUMN = 13

type Measures = CSSProperties &
  Readonly<Record<'--map-columns' | '--map-height' | '--map-width', string | number>>

interface BoxProps {
  readonly node: MappedIndicator
  readonly isFaint: boolean
  readonly onPoint: () => void
}

/** Of a hash so much tells one from another. */
const HASH = 16

function Box({ node, isFaint, onPoint }: BoxProps): JSX.Element {
  const words = useWords(mapWords)
  const { kinds } = useWords(campaignWords)
  const { id, kind, value, messages } = node
  const said = kind === 'attachment' ? `${value.slice(0, HASH)}…` : defanged({ kind, value })
  return (
    <Link
      to={`/indicators/${id}`}
      className="map-box"
      data-faint={isFaint}
      title={said}
      onMouseEnter={onPoint}
      onFocus={onPoint}
    >
      <bdi dir="ltr" className="map-value">
        {said}
      </bdi>
      <span className="map-kind">
        {kinds[kind] ?? kind} · {words.messages(messages)}
      </span>
    </Link>
  )
}

interface LinesProps {
  readonly of: Hangings
  readonly at: string | undefined
  /** Pixels. */
  readonly height: number
}

/** Lines are for the eye alone: the list says the same. */
function Lines({ of: { columns, edges }, at, height }: LinesProps): JSX.Element {
  const places = new Map(
    columns.flatMap(({ nodes }, column) =>
      nodes.map(({ id }, row) => [id, { column, y: HEAD + row * ROW + BOX_HEIGHT / 2 }] as const),
    ),
  )
  const wide = 100 / columns.length
  return (
    <svg
      className="map-lines"
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {edges.map(({ from, to, isPart }) => {
        const [one, other] = [places.get(from), places.get(to)]
        if (!one || !other) return null
        const [start, end] = [(one.column + BOX) * wide, other.column * wide]
        const middle = end - (1 - BOX) * wide * 0.5
        const isAt = at === from || at === to
        return (
          <path
            key={`${from} ${to}`}
            d={`M${start},${one.y} C${middle},${one.y} ${middle},${other.y} ${end},${other.y}`}
            className={isPart ? 'map-part' : 'map-together'}
            data-at={isAt}
            data-faint={at !== undefined && !isAt}
          />
        )
      })}
    </svg>
  )
}
