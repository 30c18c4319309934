import { useMemo, type RefObject } from 'react'
import { usePaletteActions } from '../../frame/palette.tsx'
import type { PaletteAction } from '../../frame/palette-action.ts'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import type { Rows } from './use-rows.ts'
import { queueWords } from './words.ts'

interface KeysGiven {
  readonly rows: Rows
  readonly at: string | undefined
  readonly setAt: (id: string) => void
  readonly input: RefObject<HTMLInputElement | null>
  readonly change: (change: Readonly<Record<string, string | undefined>>) => void
  readonly merge: () => void
}

/** Everything of the queue by keys, and in the palette. Enter opens: the focus is on the campaign's link. */
export function useQueueKeys({ rows, at, setAt, input, change, merge }: KeysGiven): void {
  const words = useWords(queueWords)
  const me = useSignedIn()
  const { items, choose, letGo } = rows
  const actions = useMemo<readonly PaletteAction[]>(() => {
    const ids = items.map(({ campaign }) => campaign.id)
    const place = at === undefined ? -1 : ids.indexOf(at)
    const go = (to: number): void => {
      const id = ids[Math.max(0, Math.min(ids.length - 1, to))]
      if (id !== undefined) setAt(id)
    }
    const pick = (isRange: boolean) => () => at !== undefined && choose(at, isRange)
    const chosen = items.filter(({ isChosen }) => isChosen).length
    const group = words.title
    return [
      { id: 'queue-next', label: words.next, group, keys: 'j', run: () => go(place + 1) },
      { id: 'queue-previous', label: words.previous, group, keys: 'k', run: () => go(place - 1) },
      { id: 'queue-choose', label: words.chooseThis, group, keys: 'x', run: pick(false) },
      {
        id: 'queue-choose-range',
        label: words.chooseRange,
        group,
        keys: 'shift+X',
        run: pick(true),
      },
      {
        id: 'queue-search',
        label: words.toSearch,
        group,
        keys: '/',
        run: () => input.current?.focus(),
      },
      { id: 'queue-mine', label: words.mine, group, run: () => change({ assignee: me.id }) },
      { id: 'queue-clear', label: words.letGo, group, keys: 'Escape', run: letGo },
      ...(chosen > 1
        ? [{ id: 'queue-merge', label: words.merge, group, keys: 'm', run: merge }]
        : []),
    ]
  }, [words, items, choose, letGo, at, setAt, input, change, merge, me.id])
  usePaletteActions(actions)
}
