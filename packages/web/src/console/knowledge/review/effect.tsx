import { Alert, Button, Progress, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useMayAct } from '../../campaigns/may-act.ts'
import { useTimes } from '../../campaigns/people.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { useEffectOf } from '../queries.ts'
import type { Effect, ProposalState } from '../types.ts'
import { EffectCampaigns } from './effect-campaigns.tsx'
import { EffectInShort } from './effect-in-short.tsx'
import { FindingsTable, VerdictsTable } from './effect-tables.tsx'
import { useMeasure } from './use-measure.ts'
import { reviewWords } from './words.ts'

interface EffectProps {
  readonly id: string
  readonly state: ProposalState
}

/** What the proposal would do to stored messages; while it is measured, how far that is. */
export function EffectSection({ id, state }: EffectProps): JSX.Element {
  const words = useWords(reviewWords)
  const query = useEffectOf(id, state === 'proposed')
  return (
    <Section title={words.effect}>
      <Text size="xs" c="dimmed" mb="xs">
        {words.effectHint}
      </Text>
      <Fetched query={query}>
        {(effect) => (
          <Stack gap="sm">
            <Progressing effect={effect} />
            {effect.state === 'outdated' && state === 'proposed' && <Outdated id={id} />}
            {effect.measured !== null && <Measured effect={effect} />}
          </Stack>
        )}
      </Fetched>
    </Section>
  )
}

function Progressing({
  effect: { state, read, size },
}: {
  readonly effect: Effect
}): JSX.Element | null {
  const words = useWords(reviewWords)
  if (state !== 'waiting' && state !== 'measuring') return null
  const part = size === 0 ? 0 : (read / size) * 100
  return (
    <div>
      <Text size="sm" role="status">
        {words.states[state]}
        {size > 0 && ` · ${words.progress(read.toLocaleString('en'), size.toLocaleString('en'))}`}
      </Text>
      <Progress value={part} aria-label={words.states[state]} animated={state === 'measuring'} />
    </div>
  )
}

function Outdated({ id }: { readonly id: string }): JSX.Element {
  const words = useWords(reviewWords)
  const mayAct = useMayAct()
  const measure = useMeasure(id)
  return (
    <Alert color="orange" title={words.states.outdated}>
      <Text size="sm">{words.outdatedHint}</Text>
      {mayAct && (
        <Button
          size="xs"
          mt="xs"
          variant="default"
          loading={measure.isPending}
          onClick={() => measure.mutate()}
        >
          {words.measure}
        </Button>
      )}
    </Alert>
  )
}

function Measured({ effect }: { readonly effect: Effect }): JSX.Element {
  const words = useWords(reviewWords)
  const { moment } = useTimes()
  const { sample, unread, basis, measured, hidden } = effect
  const read = sample.genuine + sample.delivered + sample.recent
  return (
    <>
      <div>
        <EffectInShort effect={effect} />
        <Text size="sm">
          {words.sampled({
            read: written(read),
            genuine: written(sample.genuine),
            delivered: written(sample.delivered),
            recent: written(sample.recent),
          })}
          {unread > 0 && ` ${words.unread(written(unread))}`}
        </Text>
        {basis !== null && measured !== null && (
          <Text size="xs" c="dimmed">
            {words.against(basis, moment(measured))}
          </Text>
        )}
      </div>
      <div className="effect-tables">
        <VerdictsTable verdicts={effect.verdicts} />
        <FindingsTable findings={effect.findings} />
      </div>
      <EffectCampaigns campaigns={effect.campaigns} />
      {hidden > 0 && <Text size="sm">{words.hidden(written(hidden))}</Text>}
    </>
  )
}

function written(count: number): string {
  return count.toLocaleString('en')
}
