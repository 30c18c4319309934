import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { queueWords } from './words.ts'

const WIDTH = 84
const HEIGHT = 26

/** Reports of the last week, half day by half day, on a scale of its own. */
export function Growth({ growth }: { readonly growth: readonly number[] }): JSX.Element {
  const words = useWords(queueWords)
  const most = Math.max(1, ...growth)
  const wide = WIDTH / growth.length
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.growth(growth)}
    >
      {growth.map((reports, place) => {
        const tall = reports === 0 ? 1 : Math.max(2, (reports / most) * HEIGHT)
        return (
          <rect
            // A place in time is what it is.
            key={place}
            x={place * wide}
            y={HEIGHT - tall}
            width={wide - 1.5}
            height={tall}
            fill={
              reports === 0 ? 'var(--mantine-color-dimmed)' : 'var(--mantine-primary-color-filled)'
            }
          />
        )
      })}
    </svg>
  )
}
