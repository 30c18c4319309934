import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { curveOf } from './curve.ts'
import type { History, Indicator } from './types.ts'
import { indicatorWords } from './words.ts'

const [WIDTH, HEIGHT] = [320, 110]
const DAY = 86_400_000

interface WorthProps {
  readonly indicator: Indicator
  readonly decay: History['decay']
}

/** What it is worth now, said in words and drawn: where on its way to nothing it is. */
export function Worth({ indicator, decay }: WorthProps): JSX.Element {
  const words = useWords(indicatorWords)
  const { score, sightings, marked, lastSeen } = indicator
  const { days } = decay
  if (marked === 'harmless') return <Text size="sm">{words.worthHarmless}</Text>
  const base = Math.round(decay.base)
  const x = (day: number): number => (day / days) * WIDTH
  const y = (worth: number): number => HEIGHT - (worth / 100) * HEIGHT
  const line = curveOf(decay).map(([day, worth]) => `${x(day).toFixed(1)},${y(worth).toFixed(1)}`)
  const age = Math.min(days, Math.max(0, (Date.now() - lastSeen) / DAY))
  return (
    <>
      <Text size="xl" fw={700}>
        <bdi dir="ltr">{score} / 100</bdi>
      </Text>
      <Text size="sm" mb="sm">
        {words.worthSays({ base, score, days, sightings })}
      </Text>
      <svg
        viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 30}`}
        className="curve"
        role="img"
        aria-label={words.curve}
        direction="ltr"
      >
        <path d={`M0,0 V${HEIGHT} H${WIDTH}`} className="axis" />
        <polyline points={line.join(' ')} className="line" />
        <line x1={x(age)} x2={x(age)} y1={0} y2={HEIGHT} className="now" />
        <circle cx={x(age)} cy={y(score)} r={4} className="dot" />
        <text x={0} y={HEIGHT + 18}>
          0
        </text>
        <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">
          {`\u2068${words.inDays(days)}\u2069`}
        </text>
      </svg>
    </>
  )
}
