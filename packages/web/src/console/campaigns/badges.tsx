import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { CampaignState, DecisionState, Outcome, Tlp, Verdict } from './types.ts'
import { campaignWords } from './words.ts'

/** TLP 2.0: the colours of the standard on black, in light and in dark. */
export function TlpBadge({ tlp }: { readonly tlp: Tlp }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <span className={`tlp tlp-${tlp.replace('+', '-')}`} dir="ltr" title={words.tlpMeans[tlp]}>
      {words.tlp(tlp)}
    </span>
  )
}

export function StateBadge({ state }: { readonly state: CampaignState }): JSX.Element {
  const words = useWords(campaignWords)
  return <span className={`mark mark-${STATES[state]}`}>{words.states[state]}</span>
}

export function DecisionBadge({ state }: { readonly state: DecisionState }): JSX.Element {
  const words = useWords(campaignWords)
  return <span className={`mark mark-${DECISIONS[state]}`}>{words.decisionStates[state]}</span>
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const words = useWords(campaignWords)
  return <span className={`mark mark-${OUTCOMES[outcome]}`}>{words.outcomes[outcome]}</span>
}

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const words = useWords(campaignWords)
  return <span className={`mark mark-${VERDICTS[verdict]}`}>{words.verdicts[verdict]}</span>
}

type Colour = 'blue' | 'violet' | 'green' | 'gray' | 'red' | 'orange'

const STATES: Record<CampaignState, Colour> = {
  open: 'blue',
  proposed: 'violet',
  answered: 'green',
  closed: 'gray',
}
const DECISIONS: Record<DecisionState, Colour> = {
  proposed: 'violet',
  published: 'green',
  refused: 'gray',
  withdrawn: 'gray',
  reverted: 'red',
}
const OUTCOMES: Record<Outcome, Colour> = {
  fraud: 'red',
  unwanted: 'orange',
  genuine: 'green',
  unclear: 'gray',
}
const VERDICTS: Record<Verdict, Colour> = {
  fraud: 'red',
  suspicious: 'orange',
  unwanted: 'violet',
  clear: 'gray',
  verified: 'green',
}
