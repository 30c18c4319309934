import { Group } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { Indicator } from './types.ts'
import { indicatorWords } from './words.ts'

/** What speaks against blocking it, in short. */
export function Marks({
  indicator: { marked, isShared, against },
}: {
  readonly indicator: Indicator
}): JSX.Element | null {
  const words = useWords(indicatorWords)
  if (marked === null && !isShared && against.length === 0) return null
  return (
    <Group gap={4}>
      {marked === 'harmless' && <span className="mark mark-green">{words.harmless}</span>}
      {isShared && <span className="mark mark-gray">{words.shared}</span>}
      {against.length > 0 && (
        <span className="mark mark-orange">{words.against(against.length)}</span>
      )}
    </Group>
  )
}
