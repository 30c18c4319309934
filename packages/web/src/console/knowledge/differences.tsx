import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { languageIn } from '../reports/names.ts'
import { fieldWords } from './field-words.ts'
import { proposeWords } from './propose/words.ts'
import type { Fields, Value } from './value.ts'
import { Shown } from './record/shown.tsx'
import { shapeAt, type Shape } from './shapes.ts'
import { inertRecord } from './titled.ts'
import type { Difference, RecordKind } from './types.ts'

interface DifferencesProps {
  readonly kind: RecordKind
  readonly items: readonly Difference[]
  /** What is said where there is none. */
  readonly none?: string
}

/** Where a record differs from what it was, field by field, in the reader's words. */
export function Differences({ kind, items, none }: DifferencesProps): JSX.Element {
  const words = useWords(proposeWords)
  if (items.length === 0) return <Text size="sm">{none ?? words.noDifference}</Text>
  return (
    <Table className="differences" verticalSpacing="xs" aria-label={words.difference}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.field}</Table.Th>
          <Table.Th>{words.before}</Table.Th>
          <Table.Th>{words.after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <OneDifference key={item.pointer} kind={kind} item={item} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function OneDifference({
  kind,
  item: { pointer, before, after },
}: {
  readonly kind: RecordKind
  readonly item: Difference
}): JSX.Element {
  const words = useWords(proposeWords)
  const { shape, way } = shapeAt(kind, pointer)
  const named = useWayNames()
  const text: Shape = { is: 'text' }
  const inert = (value: unknown): unknown =>
    pointer === '' && value ? inertRecord(kind, value as Fields) : value
  return (
    <Table.Tr>
      <Table.Th scope="row">{way.length === 0 ? words.whole : named(way)}</Table.Th>
      <Table.Td data-label={words.before}>
        <Side value={inert(before)} shape={shape ?? text} as="del" />
      </Table.Td>
      <Table.Td data-label={words.after}>
        <Side value={inert(after)} shape={shape ?? text} as="ins" />
      </Table.Td>
    </Table.Tr>
  )
}

interface SideProps {
  readonly value: unknown
  readonly shape: Shape
  readonly as: 'del' | 'ins'
}

function Side({ value, shape, as: As }: SideProps): JSX.Element {
  const words = useWords(proposeWords)
  if (value === undefined || value === null) {
    return (
      <Text span size="sm" c="dimmed">
        {words.nothing}
      </Text>
    )
  }
  return (
    <As className="difference-side">
      <Shown value={value as Value} shape={shape} />
    </As>
  )
}

/** `/domains/0/value` as a person says it: Domains › 1 › Value. */
function useWayNames(): (way: readonly (string | number)[]) => string {
  const { fields, abbreviation } = useWords(fieldWords)
  const { language } = useLanguage()
  return (way) =>
    way
      .map((step, place) => {
        if (typeof step === 'number') return String(step)
        if (way[place - 1] !== 'names') return fields[step] ?? step
        return step === 'abbr' ? abbreviation : languageIn(step, language)
      })
      .join(' › ')
}
