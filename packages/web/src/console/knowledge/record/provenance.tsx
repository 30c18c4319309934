import { Text } from '@mantine/core'
import { createContext, use, type Context, type JSX } from 'react'
import { useTimes } from '../../campaigns/people.ts'
import { useWords } from '../../language.tsx'
import { fieldWords } from '../field-words.ts'
import { textOf } from '../record-value.ts'
import type { Fields } from '../value.ts'
import type { Source } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { recordWords } from './words.ts'

/** The sources that what is shown cites, by their keys. */
export const Cited: Context<ReadonlyMap<string, Source>> = createContext<
  ReadonlyMap<string, Source>
>(new Map())

const FIELDS = ['sources', 'checked', 'confidence', 'from', 'to', 'note']

/** Is it a field that says how a fact is known, and not what it is? */
export function isProvenance(name: string): boolean {
  return FIELDS.includes(name)
}

/** How a fact is known: its sources by title, when they were read, how sure that makes, between which days. */
export function Provenance({ of }: { readonly of: Fields }): JSX.Element | null {
  const words = useWords(recordWords)
  const fields = useWords(fieldWords)
  const { confidences } = useWords(knowledgeWords)
  const { date } = useTimes()
  const cited = use(Cited)
  const { sources, checked, confidence, from, to, note } = of
  if (checked === undefined) return null
  const keys = Array.isArray(sources) ? sources.map(String) : []
  const titles = keys.map((key) => cited.get(key)?.title ?? key)
  return (
    <Text size="xs" c="dimmed" component="div" className="provenance">
      <div>{titles.length === 0 ? words.noSource : <bdi dir="auto">{titles.join('; ')}</bdi>}</div>
      {words.readOn(date(textOf(checked)))}
      {' · '}
      {confidences[textOf(confidence)] ?? textOf(confidence)}
      {from !== undefined && ` · ${fields.fields['from']} ${date(textOf(from))}`}
      {to !== undefined && ` · ${fields.fields['to']} ${date(textOf(to))}`}
      {typeof note === 'string' && (
        <div>
          <bdi dir="auto">{note}</bdi>
        </div>
      )}
    </Text>
  )
}
