import '../../campaigns/campaigns.css'
import '../../reports/reports.css'
import '../knowledge.css'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { NotFound } from '../../frame/not-found.tsx'
import { useMayAct } from '../../campaigns/may-act.ts'
import { useWords } from '../../language.tsx'
import { useRecord } from '../queries.ts'
import { recordKinds, type RecordSearch } from '../search.ts'
import type { RecordKind } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { ProposeForm } from './propose-form.tsx'
import { proposeWords } from './words.ts'

/** Where a change of the knowledge is written: a page of its own, whose draft outlives a reload. */
export function ProposeKnowledgePage(): JSX.Element {
  const { kind, id, retire }: RecordSearch = useSearch({ strict: false })
  const mayAct = useMayAct()
  const query = useRecord(kind, id)
  if (!mayAct) return <NotFound />
  if (kind === undefined) return <ChooseKind />
  const today = dayOf(Date.now())
  if (id === undefined) {
    const begun = { kind, whole: undefined, isRetiring: false, today }
    return <ProposeForm key={kind} begun={begun} />
  }
  return (
    <Fetched query={query}>
      {(whole) => (
        <ProposeForm
          key={`${kind} ${id} ${retire ?? ''}`}
          begun={{ kind, whole, isRetiring: retire === 'yes', today }}
        />
      )}
    </Fetched>
  )
}

/** ISO date, as the sources of a record were read on it. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function ChooseKind(): JSX.Element {
  const words = useWords(proposeWords)
  const { one, addNew } = useWords(knowledgeWords)
  const navigate = useNavigate()
  const go = (kind: RecordKind) => (): void =>
    void navigate({ to: '/knowledge/propose', search: { kind }, replace: true })
  return (
    <Stack>
      <Title order={1} size="h2">
        {addNew}
      </Title>
      <Text>{words.choose}</Text>
      <Group>
        {recordKinds.map((kind) => (
          <Button key={kind} variant="default" onClick={go(kind)}>
            {one[kind]}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}
