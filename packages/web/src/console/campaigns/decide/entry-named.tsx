import type { JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { actWords } from '../acts/words.ts'
import { MessageText } from '../message-text.tsx'
import type { CampaignText, Entry } from '../types.ts'
import { campaignWords } from '../words.ts'

interface EntryNamedProps {
  readonly entry: Entry
  /** Texts of the campaign that are among the entries, by their ids. */
  readonly texts: ReadonlyMap<string, CampaignText>
}

/** What an entry blocks, as people know it: of a text how long it is and how often it came, and what it says. */
export function EntryNamed({ entry, texts }: EntryNamedProps): JSX.Element {
  const { kinds, reports } = useWords(campaignWords)
  const { textOf } = useWords(actWords)
  const { kind, value } = entry
  const text = kind === 'text' ? texts.get(value) : undefined
  if (text !== undefined) {
    return (
      <>
        {textOf(text.words, reports(text.reports))}
        <MessageText of={text} />
      </>
    )
  }
  return (
    <>
      {kinds[kind]}: <bdi dir="ltr">{kind === 'text' ? value : defanged({ kind, value })}</bdi>
    </>
  )
}
