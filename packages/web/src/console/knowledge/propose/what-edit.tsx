import { Stack, Text } from '@mantine/core'
import { useMemo, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { Cited } from '../record/provenance.tsx'
import { RecordShown } from '../record/shown.tsx'
import { recordWords } from '../record/words.ts'
import { shapes } from '../shapes.ts'
import type { RecordKind } from '../types.ts'
import type { Begun, Draft } from './draft.ts'
import { FieldsEdit } from './fields-edit.tsx'
import { useProblemAt } from './form.ts'
import { Wrong } from './list-edit.tsx'
import { proposeWords } from './words.ts'

interface WhatEditProps {
  readonly begun: Begun
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** The record as it is to be; what is to be retired is shown as it stands. */
export function WhatEdit({ begun, draft, change }: WhatEditProps): JSX.Element {
  const { fields } = useWords(recordWords)
  const { kind, whole, isRetiring } = begun
  const error = useProblemAt('/record', draft.record)
  if (isRetiring) return <Retiring begun={begun} error={error} />
  return (
    <Section title={fields}>
      <Stack gap="sm">
        <Wrong error={error} />
        <FieldsEdit
          shape={shapes[kind]}
          value={draft.record}
          at="/record"
          fixed={whole === undefined ? undefined : NAMING[kind]}
          onChange={(record) => change({ record })}
        />
      </Stack>
    </Section>
  )
}

/** By which field a record is told from others of its kind. */
const NAMING: Readonly<Record<RecordKind, string>> = {
  authority: 'id',
  statute: 'id',
  country: 'code',
  invention: 'id',
  'bad-sender': 'value',
  matter: 'id',
  practice: 'id',
  script: 'id',
  source: 'key',
}

interface RetiringProps {
  readonly begun: Begun
  readonly error: string | undefined
}

function Retiring({ begun: { kind, whole }, error }: RetiringProps): JSX.Element {
  const { fields } = useWords(recordWords)
  const { retireHint } = useWords(proposeWords)
  const cited = useMemo(
    () => new Map((whole?.cited ?? []).map((source) => [source.key, source])),
    [whole],
  )
  return (
    <Section title={fields}>
      <Text mb="sm">{retireHint}</Text>
      <Wrong error={error} />
      <Cited value={cited}>
        {whole?.record && <RecordShown kind={kind} record={whole.record} />}
      </Cited>
    </Section>
  )
}
