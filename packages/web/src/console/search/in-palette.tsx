import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { shortIdInText } from '../campaigns/short-id.tsx'
import { campaignWords } from '../campaigns/words.ts'
import { usePaletteSearch, type PaletteSearch } from '../frame/palette.tsx'
import type { PaletteAction } from '../frame/palette-action.ts'
import { useSignedIn } from '../frame/session.ts'
import { defanged } from '../indicators/defanged.ts'
import { useWords } from '../language.tsx'
import { find, FEWEST } from './queries.ts'
import { searchWords } from './words.ts'
import { useTitled } from '../campaigns/titled.ts'

/** So many of each kind stand in the palette; the page of the search has the others. */
const MOST = 6

/** Lets the palette find what the desk holds; it shows nothing of its own. */
export function InPalette(): null {
  const { role } = useSignedIn()
  const search = useDeskSearch()
  usePaletteSearch(role === 'admin' ? NOTHING : search)
  return null
}

const NOTHING: PaletteSearch = () => Promise.resolve([])

function useDeskSearch(): PaletteSearch {
  const words = useWords(searchWords)
  const { kinds, reports: counted } = useWords(campaignWords)
  const titled = useTitled()
  const navigate = useNavigate()
  return useCallback<PaletteSearch>(
    async (typed, signal) => {
      if (typed.length < FEWEST) return []
      const { campaigns, indicators, reports } = await find(typed, signal)
      const go = (to: string) => (): void => void navigate({ to })
      const all: readonly PaletteAction[] = [
        ...reports.slice(0, MOST).map(({ id, subject }) => ({
          id: `report ${id}`,
          label: subject ?? words.noSubject,
          group: words.reports,
          run: go(`/reports/${id}`),
        })),
        ...indicators.slice(0, MOST).map((one) => ({
          id: `indicator ${one.id}`,
          label: defanged(one),
          description: `${kinds[one.kind] ?? one.kind} · ${counted(one.sightings)}`,
          group: words.indicators,
          run: go(`/indicators/${one.id}`),
        })),
        ...campaigns.slice(0, MOST).map((one) => ({
          id: `campaign ${one.id}`,
          label: titled(one),
          description: `${shortIdInText(one.id)} · ${counted(one.reports)}`,
          group: words.campaigns,
          run: go(`/campaigns/${one.id}`),
        })),
        {
          id: 'search-page',
          label: words.all(typed),
          group: words.search,
          run: () => void navigate({ to: '/search', search: { q: typed } }),
        },
      ]
      return all
    },
    [words, kinds, counted, titled, navigate],
  )
}
