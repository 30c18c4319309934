import { Alert, Group, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Effect } from '../types.ts'
import { countsOf } from './direction.ts'
import { reviewWords } from './words.ts'

/** The effect in counts: what is genuine and would be called false first, and loud. */
export function EffectInShort({ effect }: { readonly effect: Effect }): JSX.Element {
  const words = useWords(reviewWords)
  const { alarms, stricter, milder } = countsOf(effect.verdicts)
  const same = Math.max(0, effect.read - effect.unread - stricter - milder)
  return (
    <>
      {alarms > 0 ? (
        <Alert color="red" variant="filled" title={words.alarm(alarms)} role="alert">
          {words.alarmHint}
        </Alert>
      ) : (
        <Text fw={600}>{stricter + milder === 0 ? words.nothing : words.noAlarm}</Text>
      )}
      <Group gap="md" my="xs">
        <span className="mark mark-red">{words.more(written(stricter))}</span>
        <span className="mark mark-green">{words.less(written(milder))}</span>
        <span className="mark mark-gray">{words.equal(written(same))}</span>
      </Group>
    </>
  )
}

function written(count: number): string {
  return count.toLocaleString('en')
}
