import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { ReasonDialog } from '../campaigns/acts/reason-dialog.tsx'
import { useWords } from '../language.tsx'
import type { Does, Held, useHeldPages } from './queries.ts'
import { MOST } from './selection.ts'
import { quarantineWords } from './words.ts'

interface ManyOrdersProps {
  /** That are chosen. */
  readonly messages: readonly Held[]
  readonly pages: ReturnType<typeof useHeldPages>
  readonly add: (more: readonly Held[]) => void
  readonly clear: () => void
}

const DEEDS: readonly Does[] = ['release', 'delete', 'false-alarm', 'fraud']

/** The same for all that are chosen: for approvers, who have just signed in. */
export function ManyOrders(props: ManyOrdersProps): JSX.Element {
  return (
    <Group>
      <All {...props} />
      {props.messages.length > 0 && <Chosen {...props} />}
    </Group>
  )
}

/** Chooses what the filters leave: a wave that is held is one press, and not two hundred. */
function All({ pages, add }: ManyOrdersProps): JSX.Element {
  const words = useWords(quarantineWords)
  const choose = async (): Promise<void> => {
    let all = pages
    while (listedIn(all).length < MOST && all.hasNextPage && !all.isFetchNextPageError)
      all = { ...all, ...(await all.fetchNextPage()) }
    add(listedIn(all).slice(0, MOST))
  }
  return (
    <Button
      size="xs"
      variant="default"
      title={words.selectAllHint(MOST)}
      // What is shown while other filters are asked for is not what they leave.
      disabled={pages.isPlaceholderData}
      loading={pages.isFetchingNextPage}
      onClick={() => void choose()}
    >
      {words.selectAll}
    </Button>
  )
}

/** But those whose order still waits for the gateway. */
function listedIn({ data }: ManyOrdersProps['pages']): readonly Held[] {
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return items.filter(({ order }) => order?.outcome !== null || order.state === 'lapsed')
}

function Chosen({ messages, clear }: ManyOrdersProps): JSX.Element {
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
    <>
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
    </>
  )
}
