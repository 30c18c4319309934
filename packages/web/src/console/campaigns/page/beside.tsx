import { ActionIcon } from '@mantine/core'
import { ChevronDownIcon, ChevronUpIcon } from '@radix-ui/react-icons'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import { besideInList, goOnTo } from '../queue/place.ts'
import { queueWords } from '../queue/words.ts'
import type { PageSearch } from './search.ts'

/** On to what stands before or after it in the queue, by the keys that lead through the queue. */
export function Beside({ campaign }: { readonly campaign: string }): JSX.Element {
  const words = useWords(queueWords)
  const navigate = useNavigate()
  const ways = useMemo(() => {
    const { before, after } = besideInList(campaign)
    const go = (id: string) => () => {
      goOnTo(id)
      void navigate({
        to: '/campaigns/$id',
        params: { id },
        // The same is looked at of each.
        search: ({ tab }: PageSearch) => (tab === undefined ? {} : { tab }),
      })
    }
    const group = words.title
    return [
      { id: 'queue-previous', label: words.previous, group, keys: 'k', to: before },
      { id: 'queue-next', label: words.next, group, keys: 'j', to: after },
    ].flatMap(({ to, ...way }) => (to === undefined ? [] : [{ ...way, run: go(to) }]))
  }, [campaign, words, navigate])
  usePaletteActions(ways)
  return (
    <>
      {ways.map(({ id, label, keys, run }) => (
        <ActionIcon
          key={id}
          size="input-xs"
          variant="default"
          aria-label={label}
          title={`${label} (${keys})`}
          onClick={run}
        >
          {keys === 'k' ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
        </ActionIcon>
      ))}
    </>
  )
}
