import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import type { MappedIndicator } from '../types.ts'
import type { Edge, Hangings } from './hangings.ts'
import { mapWords } from './words.ts'

/** The same in words: each indicator with what it hangs on. */
export function Listed({ of: { columns, edges } }: { readonly of: Hangings }): JSX.Element {
  const words = useWords(mapWords)
  const nodes = new Map(columns.flatMap((column) => column.nodes.map((node) => [node.id, node])))
  return (
    <>
      {columns.map(({ name, nodes: own }) => (
        <div key={name}>
          <Text fw={600} size="sm" mt="sm">
            {words.columns[name]}
          </Text>
          <ul className="map-list">
            {own.map((node) => (
              <li key={node.id}>
                <Named node={node} />{' '}
                <Text span size="xs" c="dimmed">
                  {words.messages(node.messages)}
                </Text>
                <Above edges={edges.filter(({ to }) => to === node.id)} nodes={nodes} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function Named({ node: { id, kind, value } }: { readonly node: MappedIndicator }): JSX.Element {
  return (
    <Link to={`/indicators/${id}`} className="map-link">
      <bdi dir="ltr">{defanged({ kind, value })}</bdi>
    </Link>
  )
}

interface AboveProps {
  readonly edges: readonly Edge[]
  readonly nodes: ReadonlyMap<string, MappedIndicator>
}

function Above({ edges, nodes }: AboveProps): JSX.Element | null {
  const words = useWords(mapWords)
  if (edges.length === 0) return null
  return (
    <ul className="map-list">
      {edges.map(({ from, messages, isPart }) => {
        const node = nodes.get(from)
        return node === undefined ? null : (
          <li key={from}>
            <Text span size="sm" c="dimmed">
              {isPart ? words.of : words.together(messages.toLocaleString('en'))}{' '}
            </Text>
            <bdi dir="ltr">{defanged(node)}</bdi>
          </li>
        )
      })}
    </ul>
  )
}
