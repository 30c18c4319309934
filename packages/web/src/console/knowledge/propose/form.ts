import { createContext, use, type Context, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Value } from '../value.ts'
import type { Source } from '../types.ts'
import type { EditProps } from './edit-props.ts'
import { noProblems, type Problems } from './problems.ts'
import { proposeWords } from './words.ts'

/** What every field of the form knows. */
export interface Form {
  /** Those that are shown: none before somebody tried to send. */
  readonly problems: Problems
  /** Sources that come with the proposal: they can be chosen, too. */
  readonly newSources: readonly Pick<Source, 'key' | 'title'>[]
  readonly countries: readonly string[]
  /** Kinds of body that the register has, by their short names. */
  readonly bodies: readonly string[]
  /** ISO date. */
  readonly today: string
  /** Writes one value, by its shape: fields hold fields, so that it is handed down to them. */
  readonly Edit: (props: EditProps) => JSX.Element | null
}

export const InForm: Context<Form> = createContext<Form>({
  problems: noProblems,
  newSources: [],
  countries: [],
  bodies: [],
  today: '',
  Edit: () => null,
})

export function useForm(): Form {
  return use(InForm)
}

/** What is wrong with a field, for who writes it: what is empty and needed says so. */
export function useProblemAt(pointer: string, value: Value): string | undefined {
  const words = useWords(proposeWords)
  const found = useForm().problems.get(pointer)
  if (found === undefined) return undefined
  return isEmpty(value) ? words.needed : found.join(' ')
}

function isEmpty(value: Value): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
