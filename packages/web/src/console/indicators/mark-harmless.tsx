import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { ReasonDialog } from '../campaigns/acts/reason-dialog.tsx'
import { usePaletteActions } from '../frame/palette.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import type { Indicator } from './types.ts'
import { indicatorWords } from './words.ts'

/** Says that honest messages have it: with a reason, and what follows said before. */
export function MarkHarmless({ indicator }: { readonly indicator: Indicator }): JSX.Element | null {
  const words = useWords(indicatorWords)
  const { role } = useSignedIn()
  const mark = useMarking(indicator.id)
  const [isOpen, dialog] = useDisclosure(false)
  const may = (role === 'analyst' || role === 'approver') && indicator.marked === null
  const actions = useMemo(
    () =>
      may
        ? [
            {
              id: 'indicator-harmless',
              label: words.mark,
              group: words.indicator,
              run: dialog.open,
            },
          ]
        : [],
    [may, words, dialog],
  )
  usePaletteActions(actions)
  if (!may) return null
  return (
    <>
      <Button variant="default" size="xs" onClick={dialog.open}>
        {words.mark}
      </Button>
      {isOpen && (
        <ReasonDialog title={words.mark} what={words.markWhat} act={mark} onClose={dialog.close} />
      )}
    </>
  )
}

function useMarking(id: string): (reason: string) => Promise<void> {
  const client = useQueryClient()
  return async (reason) => {
    const body = { as: 'harmless', reason } as const
    await dataOf(api.POST('/indicators/{id}/mark', { params: { path: { id } }, body }))
    await client.invalidateQueries({ queryKey: ['indicator', id] })
    await client.invalidateQueries({ queryKey: ['indicators'] })
  }
}
