import { Alert, Loader, Stack, Text } from '@mantine/core'
import type { JSX } from 'react'
import { ApiProblem } from '../../api/client.ts'
import { frameWords } from '../../frame/words.ts'
import { useWords } from '../../language.tsx'
import { Unfetched } from '../../listing/unfetched.tsx'
import { Compare } from '../difference/compare.tsx'
import { differenceWords } from '../difference/words.ts'
import { usePreview } from '../queries.ts'
import { Section } from '../section.tsx'
import type { Preview, WholeReport } from '../types.ts'
import { Attachments } from './attachments.tsx'
import { AuthenticationTold } from './authentication.tsx'
import { Headers } from './headers.tsx'
import { HiddenText, Links, Oddities } from './hidden.tsx'
import { Reasons } from './reasons.tsx'
import { Route } from './route.tsx'
import { MessageText } from './text.tsx'
import { wayWords } from './way-words.ts'
import { messageWords } from './words.ts'

/** The message as text alone: nothing of it runs, is opened or is fetched. */
export function SafeView({ report }: { readonly report: WholeReport }): JSX.Element {
  const words = useWords(messageWords)
  const { loading } = useWords(frameWords)
  const seen = usePreview(report.id)
  if (seen.data) return <Seen report={report} preview={seen.data} />
  if (seen.isPending) return <Loader aria-label={loading} role="status" />
  const isUnreadable = seen.error instanceof ApiProblem && seen.error.code === 'unreadable'
  if (!isUnreadable) return <Unfetched error={seen.error} again={() => void seen.refetch()} />
  return (
    <Alert color="yellow" title={words.unread}>
      {words.unreadHint}
    </Alert>
  )
}

interface SeenProps {
  readonly report: WholeReport
  readonly preview: Preview
}

function Seen({ report, preview }: SeenProps): JSX.Element {
  const words = useWords(messageWords)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.logged} {preview.of === 'quoted' && words.carried}
      </Text>
      <div className="report-columns">
        <Stack>
          <Section title={words.message}>
            <MessageText preview={preview} />
          </Section>
          {preview.hidden.length > 0 && (
            <Section title={words.hidden}>
              <HiddenText hidden={preview.hidden} />
            </Section>
          )}
          <Parts preview={preview} />
          {report.campaign !== null && <Compared report={report} preview={preview} />}
          {report.form === 'mail' && <Way preview={preview} />}
        </Stack>
        <Stack>
          <Section title={words.reasons}>
            <Reasons preview={preview} />
          </Section>
          {report.form === 'mail' && <Who preview={preview} />}
        </Stack>
      </div>
    </>
  )
}

function Parts({ preview }: Pick<SeenProps, 'preview'>): JSX.Element {
  const words = useWords(messageWords)
  const { links, attachments, anomalies } = preview
  return (
    <>
      {links.length > 0 && (
        <Section title={words.links}>
          <Links links={links} />
        </Section>
      )}
      {attachments.length > 0 && (
        <Section title={words.attachments}>
          <Attachments attachments={attachments} />
        </Section>
      )}
      {anomalies.length > 0 && (
        <Section title={words.odd}>
          <Oddities anomalies={anomalies} />
        </Section>
      )}
    </>
  )
}

function Who({ preview }: Pick<SeenProps, 'preview'>): JSX.Element {
  const words = useWords(wayWords)
  return (
    <Section title={words.authentication}>
      <AuthenticationTold authentication={preview.authentication} />
    </Section>
  )
}

function Way({ preview }: Pick<SeenProps, 'preview'>): JSX.Element {
  const words = useWords(wayWords)
  const { headers } = useWords(messageWords)
  return (
    <>
      <Section title={words.route}>
        <Route route={preview.route} />
      </Section>
      <Section title={headers}>
        <Headers headers={preview.headers} />
      </Section>
    </>
  )
}

function Compared(props: SeenProps): JSX.Element {
  const words = useWords(differenceWords)
  return (
    <Section title={words.title}>
      <Compare {...props} />
    </Section>
  )
}
