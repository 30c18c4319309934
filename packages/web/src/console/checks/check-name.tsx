import type { JSX } from 'react'
import { useWords, type WordsIn } from '../language.tsx'
import { en } from './names-en.ts'
import { ur } from './names-ur.ts'

const names: WordsIn<Readonly<Record<string, string>>> = { en, ur }

/** What a check is called; its id for whoever points at it. One that is no more is called by its id. */
export function CheckName({ id }: { readonly id: string }): JSX.Element {
  const known = useWords(names)[id]
  return known === undefined ? <bdi dir="ltr">{id}</bdi> : <span title={id}>{known}</span>
}
