import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { ReasonDialog } from '../campaigns/acts/reason-dialog.tsx'
import { useWords } from '../language.tsx'
import type { Does, Held } from './queries.ts'
import { quarantineWords } from './words.ts'

interface ManyOrdersProps {
  readonly messages: readonly Held[]
  readonly clear: () => void
}

const DEEDS: readonly Does[] = ['release', 'delete', 'false-alarm', 'fraud']

/** The same for all that are chosen: for approvers, who have just signed in. */
export function ManyOrders({ messages, clear }: ManyOrdersProps): JSX.Element {
  const words = useWords(quarantineWords)
  const client = useQueryClient()
  const [asked, setAsked] = useState<Does>()
  const give = async (reason: string): Promise<void> => {
    if (asked === undefined) return
    const chosen = messages.map(({ gateway, id }) => ({ gateway, held: id }))
    const body = { messages: chosen, does: asked, reason }
    const { items } = await dataOf(api.POST('/orders', { body }))
    const given = items.filter(({ kind }) => kind === 'given').length
    notifications.show({ message: words.gave(given, items.length - given) })
    clear()
    await client.invalidateQueries({ queryKey: ['held'] })
  }
  return (
    <Group>
      <Text role="status">{words.selected(messages.length)}</Text>
      {DEEDS.map((does) => (
        <Button key={does} size="xs" variant="default" onClick={() => setAsked(does)}>
          {words.deeds[does]}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={clear}>
        {words.clear}
      </Button>
      {asked && (
        <ReasonDialog
          title={words.many(words.deeds[asked], messages.length)}
          what={words.means[asked]}
          isDanger={asked === 'delete'}
          act={give}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Group>
  )
}
