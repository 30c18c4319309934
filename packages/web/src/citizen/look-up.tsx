import type { Language } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Found } from '../judging/protocol.ts'
import type { CitizenWords } from '../words/citizen.ts'
import { localeOf } from '../words/locale.ts'
import { AdviceText } from './answer/advice-text.tsx'
import { SourceLink } from './answer/reasons.tsx'
import type { Judge } from './judge.ts'

/** "Is this number, address, site or body real?" */
export function LookUp({
  words,
  language,
  judge,
}: {
  readonly words: CitizenWords
  readonly language: Language
  readonly judge: Judge
}): JSX.Element {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly Found[] | undefined>()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    setFound(await judge.lookUp(query))
  }
  return (
    <section class="card look-up">
      <h2 id="look-up">{words.lookTitle}</h2>
      <p class="hint">{words.lookLead}</p>
      <form onSubmit={(event) => void submit(event)} role="search" aria-labelledby="look-up">
        <input
          type="search"
          {...(query !== '' && { dir: 'auto' })}
          aria-labelledby="look-up"
          placeholder={words.lookPlaceholder}
          value={query}
          maxLength={300}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="submit">{words.look}</button>
      </form>
      <div role="status" aria-live="polite">
        {found?.map((one) => (
          <FoundView key={one.title} found={one} words={words} language={language} />
        ))}
      </div>
    </section>
  )
}

function FoundView({
  found,
  words,
  language,
}: {
  readonly found: Found
  readonly words: CitizenWords
  readonly language: Language
}): JSX.Element {
  return (
    <div class={`found ${found.kind}`}>
      <h3 dir="auto">{found.title}</h3>
      {found.lines.map((line) => (
        <p key={line.text} dir="auto">
          <AdviceText advice={line} />
        </p>
      ))}
      {found.sources.map(({ title, url, checked }) => (
        <p key={title} class="source">
          <bdi>{url === undefined ? title : <SourceLink title={title} url={url} />}</bdi>
          {checked !== undefined && ` · ${words.asOf(dayIn(checked, language))}`}
        </p>
      ))}
    </div>
  )
}

/** An ISO date as people write it. */
function dayIn(iso: string, language: Language): string {
  const form = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(language), form).format(Date.parse(iso))
}
