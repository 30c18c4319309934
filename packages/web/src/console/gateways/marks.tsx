import '../campaigns/campaigns.css'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { GatewayNow } from './queries.ts'
import { gatewayWords } from './words.ts'

const COLOURS = { here: 'green', away: 'red', silent: 'gray' } as const

export function GatewayState({ state }: Pick<GatewayNow, 'state'>): JSX.Element {
  const words = useWords(gatewayWords)
  return <span className={`mark mark-${COLOURS[state]}`}>{words.states[state]}</span>
}

export function Mode({ health }: Pick<GatewayNow, 'health'>): JSX.Element | null {
  const words = useWords(gatewayWords)
  if (!health) return null
  const colour = health.mode === 'enforce' ? 'blue' : 'orange'
  return <span className={`mark mark-${colour}`}>{words.modes[health.mode]}</span>
}

/** How far it has what is published. */
export function Lag({ gateway: { health, lag } }: { readonly gateway: GatewayNow }): JSX.Element {
  const words = useWords(gatewayWords)
  if (!health?.protection) return <>{words.noProtection}</>
  return <>{lag === null || lag > 0 ? words.lag(lag ?? 0) : words.upToDate}</>
}
