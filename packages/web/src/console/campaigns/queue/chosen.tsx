import { Button, Group, Kbd, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useMayAct } from '../may-act.ts'
import { useWords } from '../../language.tsx'
import { queueWords } from './words.ts'

interface ChosenProps {
  readonly count: number
  readonly moved: number
  readonly isOld: boolean
  readonly onMerge: () => void
  readonly onLetGo: () => void
  readonly onShow: () => void
}

/** What can be done with those that are chosen, and what changed while the order was held. */
export function Chosen(props: ChosenProps): JSX.Element {
  const { count, moved, isOld, onMerge, onLetGo, onShow } = props
  const words = useWords(queueWords)
  const mayAct = useMayAct()
  return (
    <Group mih={40} gap="sm" role="status">
      {count > 0 && (
        <>
          <Text size="sm" fw={600}>
            {words.chosen(count)}
          </Text>
          {mayAct && (
            <Button
              size="compact-sm"
              disabled={count < 2}
              onClick={onMerge}
              rightSection={<Kbd>m</Kbd>}
            >
              {words.merge}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={onLetGo}>
            {words.letGo}
          </Button>
        </>
      )}
      {(moved > 0 || isOld) && (
        <Group gap="xs">
          <Text size="sm">{moved > 0 ? words.moved(moved) : words.changed}</Text>
          <Button size="compact-sm" variant="light" onClick={onShow}>
            {words.show}
          </Button>
        </Group>
      )}
    </Group>
  )
}
