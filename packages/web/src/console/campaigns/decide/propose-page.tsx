import {
  Button,
  Grid,
  Group,
  Loader,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, type FormEvent, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import { Reason } from '../acts/dialog.tsx'
import { Problem } from '../acts/problem.tsx'
import { anew } from '../acts/use-change.ts'
import '../campaigns.css'
import { Section } from '../page/section.tsx'
import { useCampaign } from '../queries.ts'
import type { Campaign, Consequences, Outcome } from '../types.ts'
import { campaignWords } from '../words.ts'
import { useConsequences } from './consequences.ts'
import {
  entriesOf,
  hindrances,
  isBlock,
  proposalOf,
  useProposalDraft,
  type Draft,
} from './draft.ts'
import { IndicatorPicker, TextPicker } from './entry-picker.tsx'
import { Follows } from './follows.tsx'
import { Preview } from './preview.tsx'
import { decideWords } from './words.ts'
import { useTitled } from '../titled.ts'

/** Where a decision is written: a page of its own, whose draft outlives a reload. */
export function ProposePage(): JSX.Element {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const { data, error } = useCampaign(id)
  if (data === undefined) return error === null ? <Loader /> : <Problem error={error} />
  return <Propose campaign={data} />
}

function Propose({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(decideWords)
  const titled = useTitled()
  const [draft, change, forget] = useProposalDraft(campaign.id)
  const foreseen = useForeseen(draft)
  const { data: said, isPlaceholderData: isOld } = useConsequences(campaign.id, foreseen)
  const { act, leave } = useProposing(campaign, draft, forget)
  const isReady =
    said !== undefined && !isOld && hindrances(draft, said) === 0 && draft.reason.trim() !== ''
  const send = (event?: FormEvent): void => {
    event?.preventDefault()
    if (isReady && !act.isPending) act.mutate(said)
  }
  return (
    <form
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
    >
      <Title order={1} size="h2" mb="md" style={{ overflowWrap: 'anywhere' }}>
        {words.proposeTitle(`\u2068${titled(campaign)}\u2069`)}
      </Title>
      <Grid>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack>
            <Answer draft={draft} change={change} />
            <Blocked campaign={campaign.id} draft={draft} change={change} said={said} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack>
            <Preview campaign={campaign.id} of={foreseen} />
            <Follows campaign={campaign.id} of={foreseen} />
            <Duration draft={draft} change={change} />
            <Reason value={draft.reason} onChange={(reason) => change({ reason })} />
            <Problem error={act.error} />
            <Sending isReady={isReady} isBusy={act.isPending} onLeave={leave} />
          </Stack>
        </Grid.Col>
      </Grid>
    </form>
  )
}

interface SendingProps {
  readonly isReady: boolean
  readonly isBusy: boolean
  readonly onLeave: () => void
}

function Sending({ isReady, isBusy, onLeave }: SendingProps): JSX.Element {
  const words = useWords(decideWords)
  usePaletteActions(
    useMemo(
      () => [{ id: 'propose-leave', label: words.discard, group: words.propose, run: onLeave }],
      [words, onLeave],
    ),
  )
  return (
    <>
      <Group justify="end">
        <Button variant="default" onClick={onLeave}>
          {words.discard}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!isReady}>
          {words.submit}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {words.draftKept}
      </Text>
    </>
  )
}

/** What is foreseen follows the typing at a distance. */
function useForeseen(draft: Draft) {
  const [typed] = useDebouncedValue(draft, 250)
  return useMemo(
    () => ({
      outcome: draft.outcome,
      words: { en: typed.en.trim(), ur: typed.ur.trim() },
      entries: entriesOf(draft),
    }),
    [draft, typed.en, typed.ur],
  )
}

function useProposing({ id }: Campaign, draft: Draft, forget: () => void) {
  const words = useWords(decideWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = useMemo(
    () => () => {
      forget()
      void navigate({ to: '/campaigns/$id', params: { id } })
    },
    [forget, navigate, id],
  )
  const act = useMutation({
    mutationFn: (said: Consequences) =>
      dataOf(
        api.POST('/campaigns/{id}/decisions', {
          params: { path: { id } },
          body: proposalOf(draft, said, Date.now()),
        }),
      ),
    onSuccess: async ({ approvals, state }) => {
      const message = state === 'published' ? words.inForce : words.proposed(approvals)
      notifications.show({ message, color: 'tasdeeq' })
      leave()
      await anew(client, id)
    },
    onError: () => client.invalidateQueries({ queryKey: ['campaign', id] }),
  })
  return { act, leave }
}

interface PartProps {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

const OUTCOMES: readonly Outcome[] = ['fraud', 'unwanted', 'genuine', 'unclear']

function Answer({ draft, change }: PartProps): JSX.Element {
  const words = useWords(decideWords)
  const { outcomes } = useWords(campaignWords)
  return (
    <>
      <Radio.Group
        label={words.outcome}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      >
        <Stack gap="xs" mt="xs">
          {OUTCOMES.map((outcome) => (
            <Radio
              key={outcome}
              value={outcome}
              label={outcomes[outcome]}
              description={words.outcomeMeans[outcome]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Section title={words.wordsTitle} hint={words.wordsHint}>
        <Stack gap="xs">
          {(['en', 'ur'] as const).map((language) => (
            <Textarea
              key={language}
              label={language === 'en' ? words.inEnglish : words.inUrdu}
              value={draft[language]}
              onChange={({ currentTarget }) => change({ [language]: currentTarget.value })}
              autosize
              minRows={2}
              maxLength={600}
              lang={language}
              dir={language === 'ur' ? 'rtl' : 'ltr'}
            />
          ))}
        </Stack>
      </Section>
    </>
  )
}

interface BlockedProps extends PartProps {
  readonly campaign: string
  readonly said: Consequences | undefined
}

function Blocked(props: BlockedProps): JSX.Element {
  const words = useWords(decideWords)
  const { entries, outcome } = props.draft
  if (!isBlock(outcome)) {
    return (
      <Section title={words.entries}>
        <Text>{words.noEntries}</Text>
      </Section>
    )
  }
  return (
    <>
      <Section title={words.entries} hint={words.entriesHint}>
        <Text size="sm" fw={600} role="status">
          {words.chosen(entries.length)}
        </Text>
        <IndicatorPicker {...props} />
      </Section>
      <Section title={words.texts} hint={words.textsHint}>
        <TextPicker {...props} />
      </Section>
    </>
  )
}

const SPANS: readonly number[] = [7, 30, 90, 180, 365]

function Duration({ draft, change }: PartProps): JSX.Element {
  const words = useWords(decideWords)
  return (
    <Select
      label={words.expires}
      data={[
        { value: '', label: words.usual },
        ...SPANS.map((days) => ({ value: String(days), label: words.forDays(days) })),
      ]}
      value={draft.days}
      allowDeselect={false}
      onChange={(days) => change({ days: days ?? '' })}
    />
  )
}
