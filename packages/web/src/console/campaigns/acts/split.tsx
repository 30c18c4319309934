import { Alert, Box, Checkbox, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'
import { useWords } from '../../language.tsx'
import { useTexts } from '../lists.ts'
import { MessageText } from '../message-text.tsx'
import { More } from '../more.tsx'
import type { CampaignText } from '../types.ts'
import { campaignWords } from '../words.ts'
import type { ActProps } from './change-dialogs.tsx'
import { useMayDecide } from '../may-act.ts'
import { Dialog, Reason } from './dialog.tsx'
import { type Kept, liftedOf, RestingBlocks, useResting } from './resting-blocks.tsx'
import { anew } from './use-change.ts'
import { actWords } from './words.ts'

interface SplitProps extends ActProps {
  /** With the new campaign. */
  readonly onSplit: (campaign: string) => void
}

/** Takes texts, with all that reported them, into a campaign of their own. */
export function Split({ campaign, onClose, onSplit }: SplitProps): JSX.Element {
  const words = useWords(actWords)
  const [texts, setTexts] = useState<readonly CampaignText[]>([])
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const [kept, setKept] = useState<Kept>(new Map())
  const mayDecide = useMayDecide()
  const { id } = campaign
  const ids = texts.map((text) => text.id)
  const { data: blocks = [], isFetching } = useResting(id, ids)
  const lift = mayDecide ? liftedOf(blocks, kept) : []
  const act = useSplit(id, onSplit)
  const send = (): void => act.mutate({ texts: ids, title: title.trim(), reason, lift: [...lift] })
  return (
    <Dialog
      title={words.split}
      submit={words.split.replace(' …', '')}
      size="lg"
      onClose={onClose}
      onSubmit={send}
      isBusy={act.isPending}
      isReady={texts.length > 0 && title.trim() !== '' && reason.trim() !== '' && !isFetching}
      error={act.error}
    >
      <TextChoice campaign={id} chosen={texts} onChange={setTexts} />
      <RestingBlocks blocks={blocks} kept={kept} onChange={setKept} />
      <TextInput
        label={words.splitTitle}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        maxLength={200}
        required
        dir="auto"
      />
      <Reason value={reason} onChange={setReason} />
      {texts.length > 0 && <Foreseen texts={texts} isAnswered={campaign.state === 'answered'} />}
    </Dialog>
  )
}

type Asked = NonNullable<
  paths['/campaigns/{id}/split']['post']['requestBody']
>['content']['application/json']

function useSplit(id: string, onSplit: (campaign: string) => void) {
  const words = useWords(actWords)
  const { reports } = useWords(campaignWords)
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Asked) =>
      dataOf(api.POST('/campaigns/{id}/split', { params: { path: { id } }, body })),
    onSuccess: async ({ to, reports: count }) => {
      notifications.show({ message: words.splitDone(reports(count)), color: 'tasdeeq' })
      onSplit(to)
      await anew(client, id)
    },
  })
}

interface ForeseenProps {
  readonly texts: readonly CampaignText[]
  readonly isAnswered: boolean
}

function Foreseen({ texts, isAnswered }: ForeseenProps): JSX.Element {
  const words = useWords(actWords)
  const { reports } = useWords(campaignWords)
  const taken = texts.reduce((sum, text) => sum + text.reports, 0)
  return (
    <Alert color="blue" title={words.whatHappens} role="status">
      <p>{words.splitHappens(texts.length, reports(taken))}</p>
      {isAnswered && <p>{words.splitAnswered}</p>}
    </Alert>
  )
}

/** The texts come after the dialog: who opens it by a key begins at their list, and not at the cross. */
const LIST = { tabIndex: 0, 'data-autofocus': true }

interface ChoiceProps {
  readonly campaign: string
  readonly chosen: readonly CampaignText[]
  readonly onChange: (chosen: readonly CampaignText[]) => void
}

function TextChoice({ campaign, chosen, onChange }: ChoiceProps): JSX.Element {
  const words = useWords(actWords)
  const { reports } = useWords(campaignWords)
  const texts = useTexts(campaign)
  const isIn = (text: CampaignText): boolean => chosen.some(({ id }) => id === text.id)
  const pick = (text: CampaignText): void =>
    onChange(isIn(text) ? chosen.filter(({ id }) => id !== text.id) : [...chosen, text])
  return (
    <>
      <Text size="sm" fw={600}>
        {words.splitTexts}
      </Text>
      <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars="y" viewportProps={LIST}>
        <Stack gap="sm" role="group" aria-label={words.splitTexts}>
          {texts.items.map((text) => (
            <div key={text.id}>
              <Checkbox
                checked={isIn(text)}
                onChange={() => pick(text)}
                label={words.textOf(text.words, reports(text.reports))}
              />
              <Box ps="xl">
                <MessageText of={text} />
              </Box>
            </div>
          ))}
          <More of={texts} />
        </Stack>
      </ScrollArea.Autosize>
    </>
  )
}
