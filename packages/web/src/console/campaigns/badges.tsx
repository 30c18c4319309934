import { Badge, Tooltip, type MantineColor } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { CampaignState, DecisionState, Outcome, Tlp, Verdict } from './types.ts'
import { campaignWords } from './words.ts'

/** TLP 2.0: the colours of the standard on black, in light and in dark. */
export function TlpBadge({ tlp }: { readonly tlp: Tlp }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Tooltip label={words.tlpMeans[tlp]}>
      <span className={`tlp tlp-${tlp.replace('+', '-')}`} dir="ltr">
        {words.tlp(tlp)}
      </span>
    </Tooltip>
  )
}

export function StateBadge({ state }: { readonly state: CampaignState }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Badge variant="light" color={STATES[state]} autoContrast tt="none">
      {words.states[state]}
    </Badge>
  )
}

export function DecisionBadge({ state }: { readonly state: DecisionState }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Badge variant="light" color={DECISIONS[state]} tt="none">
      {words.decisionStates[state]}
    </Badge>
  )
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Badge variant="light" color={OUTCOMES[outcome]} tt="none">
      {words.outcomes[outcome]}
    </Badge>
  )
}

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <Badge variant="light" color={VERDICTS[verdict]} tt="none">
      {words.verdicts[verdict]}
    </Badge>
  )
}

const STATES: Record<CampaignState, MantineColor> = {
  open: 'blue',
  proposed: 'yellow',
  answered: 'tasdeeq',
  closed: 'gray',
}
const DECISIONS: Record<DecisionState, MantineColor> = {
  proposed: 'yellow',
  published: 'tasdeeq',
  refused: 'gray',
  withdrawn: 'gray',
  reverted: 'red',
}
const OUTCOMES: Record<Outcome, MantineColor> = {
  fraud: 'red',
  unwanted: 'orange',
  genuine: 'tasdeeq',
  unclear: 'gray',
}
const VERDICTS: Record<Verdict, MantineColor> = {
  fraud: 'red',
  suspicious: 'orange',
  unwanted: 'yellow',
  clear: 'gray',
  verified: 'tasdeeq',
}
