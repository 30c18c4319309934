import { Select } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { peopleWords, type PeopleWords } from './words.ts'

export type Clearance = keyof PeopleWords['tlp']

const CLEARANCES: readonly Clearance[] = ['clear', 'green', 'amber', 'amber+strict', 'red']

interface ClearanceSelectProps {
  readonly value: Clearance
  readonly onChange: (value: Clearance) => void
}

export function ClearanceSelect({ value, onChange }: ClearanceSelectProps): JSX.Element {
  const words = useWords(peopleWords)
  return (
    <Select
      label={words.clearance}
      description={words.clearanceHint}
      value={value}
      onChange={(next) => next !== null && onChange(next)}
      data={CLEARANCES.map((one) => ({ value: one, label: words.tlp[one] }))}
      allowDeselect={false}
    />
  )
}
