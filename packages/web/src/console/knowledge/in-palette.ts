import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { usePaletteSearch, type PaletteSearch } from '../frame/palette.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { findRecords } from './queries.ts'
import { useTitles } from './titled.ts'
import { knowledgeWords } from './words.ts'

/** So many stand in the palette; the register has the others. */
const MOST = 6

/** Lets the palette find what is known; it shows nothing of its own. */
export function KnowledgeInPalette(): null {
  const { role } = useSignedIn()
  const search = useRegisterSearch()
  usePaletteSearch(role === 'admin' ? NOTHING : search)
  return null
}

const NOTHING: PaletteSearch = () => Promise.resolve([])

function useRegisterSearch(): PaletteSearch {
  const words = useWords(knowledgeWords)
  const titled = useTitles()
  const navigate = useNavigate()
  return useCallback<PaletteSearch>(
    async (typed, signal) => {
      const found = await findRecords({ q: typed, signal })
      return found.slice(0, MOST).map(({ kind, id, title }) => ({
        id: `record ${kind} ${id}`,
        label: titled({ kind, title }),
        description: `${words.one[kind]} · ${id}`,
        group: words.found,
        run: () => void navigate({ to: '/knowledge/record', search: { kind, id } }),
      }))
    },
    [words, titled, navigate],
  )
}
