import '../campaigns/campaigns.css'
import './reports.css'
import { Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { Facts } from './facts.tsx'
import { FindingsAlone } from './findings.tsx'
import { SafeView } from './message/safe-view.tsx'
import { Inert } from './message/inert.tsx'
import { useReport } from './queries.ts'
import { ReportActions } from './report-actions.tsx'
import type { WholeReport } from './types.ts'
import { reportWords } from './words.ts'

/** One report: what was reported, seen safely, and what is known of it. */
export function ReportPage(): JSX.Element {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  return <Fetched query={useReport(id)}>{(report) => <Shown report={report} />}</Fetched>
}

function Shown({ report }: { readonly report: WholeReport }): JSX.Element {
  const words = useWords(reportWords)
  const { role } = useSignedIn()
  const { subject, form } = report
  const mayRead = role === 'analyst' || role === 'approver'
  return (
    <Stack>
      {/* How a text begins is longer than a subject. */}
      <Title order={1} size={form === 'mail' ? 'h2' : 'h4'} style={{ overflowWrap: 'anywhere' }}>
        {subject === null || subject === '' ? (
          words.report
        ) : (
          <bdi>
            <Inert text={subject} />
          </bdi>
        )}
      </Title>
      <ReportActions report={report} />
      <Facts report={report} />
      {mayRead && !report.isErased ? (
        <SafeView report={report} />
      ) : (
        <FindingsAlone report={report} isErased={report.isErased} />
      )}
    </Stack>
  )
}
