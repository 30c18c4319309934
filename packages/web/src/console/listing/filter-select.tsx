import { Select } from '@mantine/core'
import type { JSX } from 'react'

interface FilterSelectProps<Value extends string> {
  readonly label: string
  readonly any: string
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | undefined) => void
}

/** One filter of a list; cleared, it lets everything through. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>): JSX.Element {
  const { label, any, value, options, onChange } = props
  return (
    <Select
      size="xs"
      label={label}
      placeholder={any}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: ${any}` }}
      value={value ?? null}
      data={[...options]}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
    />
  )
}

/** Options from a table of words. */
export function optionsIn<Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))
}
