import { MultiSelect, Select, type ComboboxItem } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { findRecords } from '../queries.ts'
import { useTitlesOf } from '../title-queries.ts'
import { useTitles } from '../titled.ts'
import type { RecordKind } from '../types.ts'
import type { EditProps } from './edit-props.ts'
import { useForm, useProblemAt } from './form.ts'
import { listOf } from './list-edit.tsx'
import { proposeWords } from './words.ts'

interface ReferenceProps extends EditProps {
  readonly kind: RecordKind
}

/** Names another record of the register, found by typing. */
export function ReferenceEdit(props: ReferenceProps): JSX.Element {
  const { name, label, value, at, isNeeded, onChange, kind } = props
  const words = useWords(proposeWords)
  const { hints } = useWords(fieldWords)
  const chosen = typeof value === 'string' && value !== '' ? [value] : []
  const { onDropdownOpen, ...offered } = useOptions(kind, chosen)
  return (
    <Select
      label={label}
      description={hints[name]}
      error={useProblemAt(at, value)}
      withAsterisk={isNeeded}
      placeholder={words.search}
      nothingFoundMessage={words.notFound}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': words.remove(label) }}
      data={offered.data}
      onDropdownOpen={onDropdownOpen}
      filter={({ options }) => options}
      value={chosen[0] ?? null}
      searchValue={offered.typed}
      onSearchChange={offered.setTyped}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

/** Names several. */
export function ReferencesEdit(props: ReferenceProps): JSX.Element {
  const { name, label, value, at, isNeeded, onChange, kind } = props
  const words = useWords(proposeWords)
  const { hints } = useWords(fieldWords)
  const chosen = listOf(value).map(String)
  const { onDropdownOpen, ...offered } = useOptions(kind, chosen)
  return (
    <MultiSelect
      label={label}
      description={hints[name]}
      error={useProblemAt(at, value)}
      withAsterisk={isNeeded}
      placeholder={words.search}
      nothingFoundMessage={words.notFound}
      searchable
      hidePickedOptions
      data={offered.data}
      onDropdownOpen={onDropdownOpen}
      filter={({ options }) => options}
      value={chosen}
      searchValue={offered.typed}
      onSearchChange={offered.setTyped}
      onChange={(ids) => onChange(ids)}
    />
  )
}

interface Options {
  readonly data: ComboboxItem[]
  readonly typed: string
  readonly setTyped: (typed: string) => void
  readonly onDropdownOpen: () => void
}

/** Milliseconds of silence before the register is asked. */
const PAUSE = 150

/** What was chosen, by its title, and what the register has of what is typed. */
function useOptions(kind: RecordKind, chosen: readonly string[]): Options {
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [wanted] = useDebouncedValue(typed.trim(), PAUSE)
  const titled = useTitles()
  const titles = useTitlesOf(kind, chosen)
  const { newSources } = useForm()
  const { data: found = [] } = useQuery({
    queryKey: ['knowledge', 'found', kind, wanted],
    enabled: isAsked,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => findRecords({ q: wanted, kind, signal }),
  })
  const own = kind === 'source' ? newSources.filter(({ key }) => key !== '') : []
  const options = new Map([
    ...own.map(({ key, title }) => [key, `${title} (${key})`] as const),
    ...found.map(({ id, title }) => [id, `${titled({ kind, title })} (${id})`] as const),
    ...chosen.map((id) => {
      const title = titles.get(id)
      const fresh = own.find(({ key }) => key === id)
      return [id, fresh?.title ?? (title === undefined ? id : titled({ kind, title }))] as const
    }),
  ])
  const data = [...options].map(([value, label]) => ({ value, label }))
  return { data, typed, setTyped, onDropdownOpen: () => setAsked(true) }
}
