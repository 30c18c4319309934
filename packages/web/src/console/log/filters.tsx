import { Button, Group, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import { kindWords } from './kind-words.ts'
import { ANY_USER, logSearch, type LogSearch } from './search.ts'
import { logWords } from './words.ts'

interface FiltersProps {
  readonly search: LogSearch
  readonly onChange: (next: LogSearch) => void
}

export function Filters({ search, onChange }: FiltersProps): JSX.Element {
  const words = useWords(logWords)
  const kinds = useWords(kindWords)
  const people = useQuery({
    queryKey: ['people'],
    staleTime: 300_000,
    queryFn: async () => (await dataOf(api.GET('/people'))).items,
  })
  const change = (part: Readonly<Record<string, string | null>>): void =>
    onChange(logSearch({ ...search, ...part }))
  return (
    <Group align="end" component="search">
      <Select
        label={words.kind}
        placeholder={words.everything}
        value={search.kind ?? null}
        onChange={(kind) => change({ kind })}
        data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        searchable
        clearable
      />
      <Select
        label={words.actor}
        placeholder={words.everybody}
        value={search.actor ?? null}
        onChange={(actor) => change({ actor })}
        // What the desk and its gateways do by themselves is most of the log.
        data={[
          { value: ANY_USER, label: words.anyUser },
          ...(people.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        searchable
        clearable
      />
      <Subject key={search.subject} value={search.subject ?? ''} onChange={change} />
      <Days search={search} onChange={change} />
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </Group>
  )
}

interface DaysProps {
  readonly search: LogSearch
  readonly onChange: (part: { readonly [Day in 'from' | 'to']?: string }) => void
}

function Days({ search, onChange }: DaysProps): JSX.Element {
  const words = useWords(logWords)
  return (
    <>
      <TextInput
        label={words.from}
        type="date"
        value={search.from ?? ''}
        onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
      />
      <TextInput
        label={words.to}
        type="date"
        value={search.to ?? ''}
        onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
      />
    </>
  )
}

interface SubjectProps {
  readonly value: string
  readonly onChange: (part: { readonly subject: string }) => void
}

/** Milliseconds of silence before what is typed is looked for. */
const PAUSE = 400

function Subject({ value, onChange }: SubjectProps): JSX.Element {
  const words = useWords(logWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange({ subject: typed.trim() }), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <TextInput
      label={words.subject}
      placeholder={words.subjectHint}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      w={260}
    />
  )
}
