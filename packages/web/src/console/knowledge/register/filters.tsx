import { Checkbox, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useMemo, useRef, useState, type JSX } from 'react'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import { FilterSelect } from '../../listing/filter-select.tsx'
import { useFilters } from '../../listing/filters.ts'
import { recordKinds, type RegisterSearch } from '../search.ts'
import { useCountries } from '../titled.ts'
import { knowledgeWords } from '../words.ts'

/** Milliseconds of silence before the list follows what is typed. */
const PAUSE = 100

/** What of the register is shown: it stands in the address. */
export function Filters({ countries }: { readonly countries: readonly string[] }): JSX.Element {
  const words = useWords(knowledgeWords)
  const [search, change] = useFilters<RegisterSearch>()
  return (
    <div className="filters">
      <Typed />
      <FilterSelect
        label={words.kind}
        any={words.any}
        value={search.kind}
        options={recordKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      <Country all={countries} />
      <Checkbox
        className="filter-check"
        label={words.onlyChanged}
        checked={search.changed === 'yes'}
        onChange={({ currentTarget: { checked } }) =>
          change({ changed: checked ? 'yes' : undefined })
        }
      />
    </div>
  )
}

function Typed(): JSX.Element {
  const words = useWords(knowledgeWords)
  const [search, change] = useFilters<RegisterSearch>()
  const [typed, setTyped] = useState(search.q ?? '')
  const input = useRef<HTMLInputElement>(null)
  const follow = useDebouncedCallback(
    (text: string) => change({ q: text.trim() === '' ? undefined : text.trim() }),
    PAUSE,
  )
  usePaletteActions(
    useMemo(
      () => [
        {
          id: 'knowledge-search',
          label: words.textHint,
          group: words.palette,
          keys: '/',
          run: () => input.current?.focus(),
        },
      ],
      [words],
    ),
  )
  return (
    <TextInput
      ref={input}
      size="xs"
      type="search"
      label={words.textHint}
      placeholder={words.text}
      dir="auto"
      maxLength={200}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        follow(value)
      }}
    />
  )
}

function Country({ all }: { readonly all: readonly string[] }): JSX.Element {
  const words = useWords(knowledgeWords)
  const named = useCountries()
  const [{ country }, change] = useFilters<RegisterSearch>()
  const codes = country === undefined || all.includes(country) ? all : [...all, country]
  return (
    <Select
      size="xs"
      label={words.country}
      placeholder={words.any}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `${words.country}: ${words.any}` }}
      value={country ?? null}
      data={codes.map((value) => ({ value, label: named(value) }))}
      onChange={(chosen) => change({ country: chosen ?? undefined })}
    />
  )
}
