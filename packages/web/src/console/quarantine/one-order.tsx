import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { ReasonDialog } from '../campaigns/acts/reason-dialog.tsx'
import { usePaletteActions } from '../frame/palette.tsx'
import { useWords } from '../language.tsx'
import type { Does, Held } from './queries.ts'
import { quarantineWords } from './words.ts'

const KEYS: Readonly<Record<Does, string>> = {
  release: 'r',
  delete: 'd',
  'false-alarm': 'a',
  fraud: 'f',
}

/** What may be done with one message: a button and a key each. */
export function OneOrder({ held }: { readonly held: Held }): JSX.Element {
  const words = useWords(quarantineWords)
  const client = useQueryClient()
  const [asked, setAsked] = useState<Does>()
  const deeds = useMemo(() => deedsFor(held), [held])
  useKeys(deeds, setAsked)
  const again = held.facts.unsure && asked === 'release'
  const give = async (reason: string): Promise<void> => {
    if (asked === undefined) return
    const path = { gateway: held.gateway, id: held.id }
    const body = { does: asked, reason, again }
    await dataOf(api.POST('/held/{gateway}/{id}/orders', { params: { path }, body }))
    await client.invalidateQueries({ queryKey: ['held'] })
  }
  const labelOf = (does: Does): string =>
    does === 'release' && held.facts.unsure ? words.again : words.deeds[does]
  return (
    <>
      <Group>
        {deeds.map((does) => (
          <Button
            key={does}
            variant={does === 'release' ? 'filled' : 'default'}
            onClick={() => setAsked(does)}
          >
            {labelOf(does)}
          </Button>
        ))}
      </Group>
      {asked && (
        <ReasonDialog
          title={labelOf(asked)}
          what={again ? words.meansAgain : words.means[asked]}
          isDanger={asked === 'delete'}
          act={give}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

/** While an order that moves it waits, and once it is over, it can be spoken of only. */
function deedsFor({ state, order }: Held): readonly Does[] {
  const isMoving = order?.state === 'waiting' && ['release', 'delete'].includes(order.does)
  const spoken: readonly Does[] = ['false-alarm', 'fraud']
  return state === 'held' && !isMoving ? ['release', 'delete', ...spoken] : spoken
}

function useKeys(deeds: readonly Does[], ask: (does: Does) => void): void {
  const words = useWords(quarantineWords)
  const actions = useMemo(
    () =>
      deeds.map((does) => ({
        id: `held-${does}`,
        label: words.deeds[does],
        group: words.quarantine,
        keys: KEYS[does],
        run: () => ask(does),
      })),
    [deeds, words, ask],
  )
  usePaletteActions(actions)
}
