import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { campaignWords } from '../campaigns/words.ts'
import { useGateways } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import { FilterSelect, optionsIn } from '../listing/filter-select.tsx'
import { useFilters } from '../listing/filters.ts'
import type { QuarantineSearch } from './search.ts'
import { quarantineWords } from './words.ts'

/** Milliseconds of silence before the list follows what is typed. */
const PAUSE = 200

export function Filters(): JSX.Element {
  const words = useWords(quarantineWords)
  const { verdicts } = useWords(campaignWords)
  const [search, change] = useFilters<QuarantineSearch>()
  const { data: gateways } = useGateways()
  return (
    <div className="filters">
      <FilterSelect
        label={words.state}
        any={words.states.held}
        value={search.state}
        options={optionsIn(words.states)}
        onChange={(state) => change({ state })}
      />
      <FilterSelect
        label={words.verdict}
        any={words.all}
        value={search.verdict}
        options={optionsIn(verdicts)}
        onChange={(verdict) => change({ verdict })}
      />
      <FilterSelect
        label={words.gateway}
        any={words.all}
        value={search.gateway}
        options={(gateways?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(gateway) => change({ gateway })}
      />
      <Domain />
      <FilterSelect
        label={words.sort}
        any={words.sorts.due}
        value={search.sort}
        options={optionsIn(words.sorts)}
        onChange={(sort) => change({ sort })}
      />
    </div>
  )
}

function Domain(): JSX.Element {
  const words = useWords(quarantineWords)
  const [search, change] = useFilters<QuarantineSearch>()
  const [typed, setTyped] = useState(search.domain ?? '')
  const follow = useDebouncedCallback((text: string) => {
    const domain = text.trim().toLowerCase()
    change({ domain: domain === '' ? undefined : domain })
  }, PAUSE)
  return (
    <TextInput
      size="xs"
      label={words.domain}
      dir="ltr"
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        follow(value)
      }}
    />
  )
}
