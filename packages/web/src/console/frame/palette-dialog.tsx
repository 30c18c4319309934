import { Kbd } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { MagnifyingGlassIcon } from '@radix-ui/react-icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import { usePaletteOffers, usePaletteSearches, type PaletteSearch } from './palette.tsx'
import type { PaletteAction } from './palette-action.ts'
import { written } from './shortcut.ts'
import { frameWords } from './words.ts'

/** Ctrl+K: what can be done here, where one can go, and what the rooms find of what is typed. */
export function PaletteDialog(): JSX.Element {
  const words = useWords(frameWords)
  const [typed, setTyped] = useState('')
  const offers = usePaletteOffers()
  const found = useFound(typed.trim())
  return (
    <Spotlight
      shortcut="mod + K"
      attributes={{ content: { 'aria-label': words.search } }}
      // It opens from a field, too.
      tagsToIgnore={[]}
      query={typed}
      onQueryChange={setTyped}
      actions={[...grouped(offers), ...grouped(found)]}
      nothingFound={words.nothing}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <MagnifyingGlassIcon aria-hidden />,
        placeholder: words.searchHint,
        'aria-label': words.search,
      }}
    />
  )
}

/** Milliseconds of silence before the rooms are asked. */
const PAUSE = 100

function useFound(typed: string): readonly PaletteAction[] {
  const searches = usePaletteSearches()
  const [wanted] = useDebouncedValue(typed, PAUSE)
  const { data = [] } = useQuery({
    queryKey: ['palette', wanted, searches.length],
    enabled: wanted.length > 1 && searches.length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askAll(searches, wanted, signal),
  })
  // It fits, also where its words differ from those typed.
  return typed === ''
    ? []
    : data.map((action) => ({ ...action, keywords: [...(action.keywords ?? []), typed] }))
}

async function askAll(
  searches: readonly PaletteSearch[],
  typed: string,
  signal: AbortSignal,
): Promise<readonly PaletteAction[]> {
  const asked = await Promise.allSettled(searches.map((search) => search(typed, signal)))
  // What one room cannot find hides nothing of the others.
  return asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
}

interface Group {
  readonly group: string
  readonly actions: SpotlightActionData[]
}

function grouped(actions: readonly PaletteAction[]): Group[] {
  return [...Map.groupBy(actions, ({ group }) => group)].map(([group, members]) => ({
    group,
    actions: members.map(dataOf),
  }))
}

function dataOf({
  id,
  label,
  description,
  keywords,
  keys,
  run,
}: PaletteAction): SpotlightActionData {
  return {
    id,
    label,
    onClick: run,
    ...(description !== undefined && { description }),
    ...(keywords && { keywords: [...keywords] }),
    ...(keys !== undefined && { rightSection: <Kbd>{written(keys)}</Kbd> }),
  }
}
