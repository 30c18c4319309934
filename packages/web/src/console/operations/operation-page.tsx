import '../campaigns/campaigns.css'
import '../listing/listing.css'
import './operations.css'
import { Alert, Group, Loader, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import { Unfetched } from '../listing/unfetched.tsx'
import { Graph } from './graph.tsx'
import { LinksTable } from './links-table.tsx'
import { useWalked } from './queries.ts'
import type { OperationSearch } from './search.ts'
import { Walk } from './walk.tsx'
import { webOf, type Web } from './web.ts'
import { operationWords } from './words.ts'
import { useTitled } from '../campaigns/titled.ts'

/** An operation as a web one can walk, and as a table. */
export function OperationPage(): JSX.Element {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const { loading } = useWords(frameWords)
  const titled = useTitled()
  const [{ from = '' }] = useFilters<OperationSearch>()
  const ids = [...new Set([id, ...from.split(',').filter(Boolean)])]
  const looks = useWalked(ids)
  const found = looks.flatMap(({ data }) => data ?? [])
  const failed = looks.find(({ isError }) => isError)
  const form = looks.map(({ dataUpdatedAt }) => dataUpdatedAt).join()
  // Looks are other arrays each time; what they hold is only when one was fetched.
  const web = useMemo(() => webOf(found), [form])
  if (found.length === 0) {
    return failed ? (
      <Unfetched error={failed.error} again={() => void failed.refetch()} />
    ) : (
      <Loader aria-label={loading} role="status" />
    )
  }
  const largest = found[0]?.campaigns[0]
  return <Shown web={web} root={largest === undefined ? '' : titled(largest)} />
}

interface ShownProps {
  readonly web: Web
  /** Title of its largest campaign. */
  readonly root: string
}

function Shown({ web, root }: ShownProps): JSX.Element {
  const words = useWords(operationWords)
  const [{ view, at }, change] = useFilters<OperationSearch>()
  const choose = (id: string | undefined): void => change({ at: id })
  const campaigns = [...web.knots.values()].filter(({ kind }) => kind === 'campaign').length
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.operationOf(root)}
      </Title>
      <Text size="sm" c="dimmed">
        {words.what}
      </Text>
      <Group justify="space-between">
        <Text>
          {words.size({ campaigns, of: web.total, indicators: web.knots.size - campaigns })}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={words.view}
          value={view ?? 'graph'}
          onChange={(value) => change({ view: value === 'table' ? 'table' : undefined })}
          data={[
            { value: 'graph', label: words.asGraph },
            { value: 'table', label: words.asTable },
          ]}
        />
      </Group>
      {web.isCut && <Alert variant="light">{words.cut}</Alert>}
      <div className="operation">
        {view === 'table' ? (
          <LinksTable web={web} choose={choose} />
        ) : (
          <Graph web={web} at={at} choose={choose} />
        )}
        <Walk web={web} at={at} choose={choose} />
      </div>
    </Stack>
  )
}
