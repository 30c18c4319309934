import { Alert, Button, Stack, Text, Title } from '@mantine/core'
import { useMemo, useRef, useState, type FormEvent, type JSX } from 'react'
import { Problem } from '../../campaigns/acts/problem.tsx'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { textOf } from '../record-value.ts'
import { Differences } from '../differences.tsx'
import { useOverview } from '../queries.ts'
import { Cited } from '../record/provenance.tsx'
import { useTitles } from '../titled.ts'
import type { Source } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { useChecks } from './checks.ts'
import { freshDraft, useRecordDraft, writtenOf, type Begun, type Draft } from './draft.ts'
import { FieldEdit } from './field-edit.tsx'
import { InForm, type Form } from './form.ts'
import { useProblems } from './lacks.ts'
import { noProblems } from './problems.ts'
import { Sending } from './sending.tsx'
import { CitesEdit, NewSourcesEdit } from './sources-edit.tsx'
import { useProposing } from './use-proposing.ts'
import { WhatEdit } from './what-edit.tsx'
import { WhyEdit } from './why-edit.tsx'
import { proposeWords } from './words.ts'

/** The form of a proposal: the record at one side; sources, reason and the difference at the other. */
export function ProposeForm({ begun }: { readonly begun: Begun }): JSX.Element {
  const [draft, change, forget] = useRecordDraft(begun)
  const written = writtenOf(draft, begun)
  const checks = useChecks(written)
  const [isTried, setTried] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const { act, leave } = useProposing(begun, forget)
  const problems = useProblems(draft, checks.data)
  const form = useForm(draft, isTried ? problems : noProblems)
  const isRight = problems.size === 0 && checks.data !== undefined
  const send = (event?: FormEvent): void => {
    event?.preventDefault()
    setTried(true)
    if (act.isPending) return
    if (isRight) act.mutate({ draft, written })
    else setTimeout(() => toFirstWrong(place.current))
  }
  return (
    <InForm value={form}>
      <form
        ref={place}
        noValidate
        onSubmit={send}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
      >
        <Heading begun={begun} />
        <Outdated begun={begun} draft={draft} change={change} />
        <div className="report-columns">
          <WhatEdit begun={begun} draft={draft} change={change} />
          <Stack>
            <CitesEdit draft={draft} change={change} />
            <NewSourcesEdit draft={draft} change={change} />
            <WhatChanges begun={begun} checks={checks} />
            <WhyEdit draft={draft} change={change} />
            <Problem error={act.error} />
            <Sending wrong={isTried ? problems.size : 0} isBusy={act.isPending} onLeave={leave} />
          </Stack>
        </div>
      </form>
    </InForm>
  )
}

/** Who sends with the keyboard goes on where something is to be mended. */
function toFirstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus()
}

function useForm({ newSources }: Draft, problems: Form['problems']): Form {
  const { data: overview } = useOverview()
  return useMemo(
    () => ({
      problems,
      newSources: newSources.map(({ key, title }) => ({
        key: textOf(key),
        title: textOf(title),
      })),
      countries: overview?.countries ?? [],
      bodies: overview?.bodies ?? [],
      today: new Date(Date.now()).toISOString().slice(0, 10),
      Edit: FieldEdit,
    }),
    [problems, newSources, overview],
  )
}

function Heading({ begun: { kind, whole, isRetiring } }: { readonly begun: Begun }): JSX.Element {
  const words = useWords(proposeWords)
  const { one } = useWords(knowledgeWords)
  const titled = useTitles()
  const name = whole && `\u2068${titled(whole)}\u2069`
  const title =
    name === undefined
      ? words.titleNew(one[kind])
      : isRetiring
        ? words.titleRetire(name)
        : words.titleChange(name)
  return (
    <>
      <Title order={1} size="h2" mb="md" className="record-head">
        {title}
      </Title>
      {whole?.record === null && <Text mb="sm">{words.retired}</Text>}
    </>
  )
}

interface OutdatedProps {
  readonly begun: Begun
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** What somebody else changed meanwhile is never overwritten. */
function Outdated({ begun, draft, change }: OutdatedProps): JSX.Element | null {
  const words = useWords(proposeWords)
  const now = begun.whole?.version ?? null
  if (draft.seen === now) return null
  return (
    <Alert color="orange" mb="md" role="alert">
      <Text mb="xs">{words.changedMeanwhile}</Text>
      <Button size="xs" variant="default" onClick={() => change(freshDraft(begun))}>
        {words.beginAnew}
      </Button>
    </Alert>
  )
}

interface WhatChangesProps {
  readonly begun: Begun
  readonly checks: ReturnType<typeof useChecks>
}

function WhatChanges({ begun, checks }: WhatChangesProps): JSX.Element {
  const words = useWords(proposeWords)
  const cited = useMemo(
    () => new Map((begun.whole?.cited ?? []).map((source: Source) => [source.key, source])),
    [begun.whole],
  )
  return (
    <Section title={words.difference}>
      <Text size="xs" c="dimmed" mb="xs">
        {words.differenceHint}
      </Text>
      <Problem error={checks.error} />
      {checks.data && (
        <Cited value={cited}>
          <Differences
            kind={begun.kind}
            items={checks.data.difference}
            {...(checks.data.problems.length > 0 && { none: words.notYet })}
          />
        </Cited>
      )}
    </Section>
  )
}
