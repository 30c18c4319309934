import { Textarea } from '@mantine/core'
import type { JSX } from 'react'
import { campaignWords } from '../../campaigns/words.ts'
import { useWords } from '../../language.tsx'
import type { Draft } from './draft.ts'
import { useForm } from './form.ts'

interface WhyEditProps {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
}

/** Why, for who approves it and for the record. */
export function WhyEdit({ draft, change }: WhyEditProps): JSX.Element {
  const words = useWords(campaignWords)
  const error = useForm().problems.get('/reason')?.join(' ')
  return (
    <Textarea
      label={words.reason}
      description={words.reasonHint}
      error={error}
      withAsterisk
      aria-required
      autosize
      minRows={2}
      maxLength={2_000}
      dir="auto"
      value={draft.reason}
      onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
    />
  )
}
