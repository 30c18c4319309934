import type { JSX } from 'react'
import { useGateways } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import type { Order } from './queries.ts'
import { quarantineWords, type QuarantineWords } from './words.ts'

/** What came of an order, in words. */
export function OrderState({ order }: { readonly order: Order }): JSX.Element {
  const words = useWords(quarantineWords)
  const { data } = useGateways()
  const gateway = data?.items.find(({ id }) => id === order.gateway)
  const isAway = gateway !== undefined && gateway.state !== 'here'
  const said = saidOf(order, isAway, words)
  return (
    <span className={`mark mark-${colourOf(order)}`} title={said} dir="auto">
      {said}
    </span>
  )
}

export function saidOf(order: Order, isAway: boolean, words: QuarantineWords): string {
  const { state, outcome, does } = order
  if (state === 'lapsed') return words.lapsed
  if (outcome === null) return isAway ? words.waitingAway : words.waiting
  switch (outcome.kind) {
    case 'done':
      return words.outcomes.done(does, outcome.recipients)
    case 'not-held':
      return words.outcomes.notHeld(outcome.state)
    case 'refused':
      return words.outcomes.refused(outcome.why)
    case 'unsure':
      return words.outcomes.unsure(outcome.recipients)
    case 'expired':
      return words.outcomes.expired
    case 'failed':
      return words.outcomes.failed(outcome.why)
  }
}

function colourOf({ state, outcome }: Order): string {
  if (state === 'lapsed') return 'gray'
  if (outcome === null) return 'blue'
  return outcome.kind === 'done' ? 'green' : 'orange'
}
