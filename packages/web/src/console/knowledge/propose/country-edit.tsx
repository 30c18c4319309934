import { Select } from '@mantine/core'
import { useMemo, type JSX } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import { useCountries } from '../titled.ts'
import { countryCodes } from './country-codes.ts'
import type { EditProps } from './edit-props.ts'
import { useForm, useProblemAt } from './form.ts'
import { proposeWords } from './words.ts'

/** Chooses a country: those of the register first, then all others. */
export function CountryEdit({ label, value, at, isNeeded, onChange }: EditProps): JSX.Element {
  const words = useWords(proposeWords)
  const named = useCountries()
  const { language } = useLanguage()
  const { countries } = useForm()
  const chosen = typeof value === 'string' && value !== '' ? value : null
  const data = useMemo(() => {
    const items = (codes: readonly string[]) =>
      codes
        .map((code) => ({ value: code, label: `\u2068${named(code)}\u2069 (${code})` }))
        .toSorted((one, other) => one.label.localeCompare(other.label, language))
    const others = countryCodes.filter((code) => !countries.includes(code))
    return [
      { group: words.inRegister, items: items(countries) },
      { group: words.otherCountries, items: items(others) },
    ]
  }, [countries, language, words, named])
  return (
    <Select
      label={label}
      error={useProblemAt(at, value)}
      withAsterisk={isNeeded}
      searchable
      nothingFoundMessage={words.notFound}
      data={data}
      value={chosen}
      onChange={(code) => onChange(code ?? '')}
    />
  )
}
