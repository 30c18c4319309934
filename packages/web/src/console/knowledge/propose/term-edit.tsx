import { Select, type ComboboxItem } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import { useTerms } from '../terms.ts'
import type { EditProps } from './edit-props.ts'
import { useForm, useProblemAt } from './form.ts'
import { shortName } from './short-name.ts'
import { proposeWords } from './words.ts'

/** Chooses a short name of a list. A kind of body may be a new one: what is typed is offered as such. */
export function TermEdit(props: EditProps & { readonly of: 'families' | 'bodies' }): JSX.Element {
  const { label, value, at, isNeeded, onChange, of } = props
  const words = useWords(proposeWords)
  const [typed, setTyped] = useState('')
  const chosen = typeof value === 'string' && value !== '' ? value : null
  const data = useKnown(of, chosen)
  const fresh = of === 'bodies' ? freshIn(data, typed) : undefined
  return (
    <Select
      label={label}
      description={of === 'bodies' ? words.newKindHint : undefined}
      error={useProblemAt(at, value)}
      withAsterisk={isNeeded}
      searchable
      nothingFoundMessage={of === 'bodies' ? words.newKindForm : words.notFound}
      data={fresh === undefined ? data : [...data, { value: fresh, label: words.newKind(fresh) }]}
      filter={({ options, search }) =>
        options.filter(
          (one) => 'label' in one && (one.value === fresh || isLike(one.label, search)),
        )
      }
      value={chosen}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(term) => onChange(term ?? '')}
    />
  )
}

/** Those that have words, those that the register has beside them, and the one that is chosen. */
function useKnown(of: 'families' | 'bodies', chosen: string | null): ComboboxItem[] {
  const { language } = useLanguage()
  const { [of]: named } = useTerms()
  const { bodies } = useForm()
  const all = new Set([
    ...Object.keys(named),
    ...(of === 'bodies' ? bodies : []),
    ...(chosen === null ? [] : [chosen]),
  ])
  return [...all]
    .map((term) => ({ value: term, label: named[term] ?? term }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
}

/** What was typed as a short name; undefined: it cannot be one, or there is one like it. */
function freshIn(known: readonly ComboboxItem[], typed: string): string | undefined {
  const isKnown = known.some(({ value, label }) => value === shortName(typed) || label === typed)
  return isKnown ? undefined : shortName(typed)
}

function isLike(label: string, search: string): boolean {
  return label.toLowerCase().includes(search.trim().toLowerCase())
}
