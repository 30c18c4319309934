import { useCallback, useMemo } from 'react'
import { localeOf } from '../../words/locale.ts'
import { useLanguage, useWords, type Language } from '../language.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useColleagues } from './queries.ts'
import { campaignWords } from './words.ts'

/** What somebody is called here, by their id; `me` for who looks. */
export function useNames(): (id: string | null | undefined) => string {
  const words = useWords(campaignWords)
  const me = useSignedIn()
  const { data: colleagues } = useColleagues()
  return useCallback(
    (id) => {
      if (id === null || id === undefined) return words.nobody
      const found = colleagues?.find((one) => one.id === id)
      if (id === me.id) return found === undefined ? words.me : `${found.name} (${words.me})`
      if (found === undefined) return id.slice(0, 8)
      return found.removed === null ? found.name : `${found.name} (${words.removed})`
    },
    [words, me.id, colleagues],
  )
}

/** Who may be given a campaign. */
export function useAssignable(): readonly { readonly value: string; readonly label: string }[] {
  const names = useNames()
  const { data: colleagues } = useColleagues()
  return useMemo(
    () =>
      (colleagues ?? [])
        .filter(({ role, removed }) => removed === null && ['analyst', 'approver'].includes(role))
        .map(({ id }) => ({ value: id, label: names(id) })),
    [names, colleagues],
  )
}

/** Moments in milliseconds since 1970, as people read them. */
export interface Times {
  readonly moment: (time: number) => string
  readonly day: (time: number) => string
  /** Of a day that is written as ISO 8601 has it, `2026-11-23`; what is none stays as it is. */
  readonly date: (iso: string) => string
  /** Hours and minutes. */
  readonly clock: (time: number) => string
  readonly ago: (time: number, now: number) => string
}

/** Times as this language writes them; digits are Latin in both, as analysts type them. */
export function useTimes(): Times {
  const { language } = useLanguage()
  return times[language]()
}

const times: Readonly<Record<Language, () => Times>> = {
  en: madeOnce(() => timesIn('en')),
  ur: madeOnce(() => timesIn('ur')),
}

/** What writes a time takes a browser longer to make than a row of a table. */
function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

function timesIn(language: Language): Times {
  const locale = localeOf(language)
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  return {
    moment: (time) => moment.format(time),
    day: (time) => day.format(time),
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : date.format(Date.parse(iso))),
    clock: (time) => clock.format(time),
    ago: (time, now) => {
      const minutes = Math.round((time - now) / 60_000)
      if (minutes > -60) return relative.format(minutes, 'minute')
      if (minutes > -1_440) return relative.format(Math.round(minutes / 60), 'hour')
      return relative.format(Math.round(minutes / 1_440), 'day')
    },
  }
}
