import { families } from '../families.ts'
import { useWords } from '../language.tsx'
import { bodyKinds } from './body-kinds.ts'

/** The words of short names, by what they are of. */
export function useTerms(): Readonly<
  Record<'families' | 'bodies', Readonly<Record<string, string>>>
> {
  return { families: useWords(families), bodies: useWords(bodyKinds) }
}
