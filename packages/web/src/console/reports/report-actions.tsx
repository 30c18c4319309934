import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { usePaletteActions } from '../frame/palette.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { actionWords } from './action-words.ts'
import type { WholeReport } from './types.ts'
import { WhoReported } from './who-reported.tsx'
import { reportWords } from './words.ts'

/** What can be done with a report; whatever reads more than the list does is logged, and says so before. */
export function ReportActions({ report }: { readonly report: WholeReport }): JSX.Element {
  const words = useWords(actionWords)
  const { toCampaign, waits } = useWords(reportWords)
  const { role } = useSignedIn()
  const mayRead = role === 'analyst' || role === 'approver'
  const [isFetching, fetching] = useDisclosure(false)
  const [isAsking, asking] = useDisclosure(false)
  const mayAsk = role === 'approver' && report.hasReporter
  const mayFetch = mayRead && !report.isErased
  const actions = useMemo(
    () => [
      ...(mayFetch
        ? [{ id: 'report-raw', label: words.raw, group: words.group, run: fetching.open }]
        : []),
      ...(mayAsk
        ? [{ id: 'report-who', label: words.who, group: words.group, run: asking.open }]
        : []),
    ],
    [mayFetch, mayAsk, words, fetching, asking],
  )
  usePaletteActions(actions)
  return (
    <Group>
      {report.campaign === null ? (
        <Text size="sm">{waits}</Text>
      ) : (
        <Button component={Link} to={`/campaigns/${report.campaign}`} size="xs">
          {toCampaign}
        </Button>
      )}
      {mayFetch && (
        <Button variant="default" size="xs" onClick={fetching.open}>
          {words.raw}
        </Button>
      )}
      {mayAsk && (
        <Button variant="default" size="xs" onClick={asking.open}>
          {words.who}
        </Button>
      )}
      {mayRead && !report.hasReporter && (
        <Text size="sm" c="dimmed">
          {words.nobody}
        </Text>
      )}
      <FetchRaw id={report.id} isOpen={isFetching} close={fetching.close} />
      <WhoReported id={report.id} isOpen={isAsking} close={asking.close} />
    </Group>
  )
}

interface FetchRawProps {
  readonly id: string
  readonly isOpen: boolean
  readonly close: () => void
}

function FetchRaw({ id, isOpen, close }: FetchRawProps): JSX.Element {
  const words = useWords(actionWords)
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.rawTitle}
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      <Stack>
        <Text>{words.rawWhat}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button component="a" href={`/reports/${id}/raw`} download onClick={close}>
            {words.rawFetch}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
