import type { Channel } from '@tasdeeq/engine'
import { bodiesOf } from '../campaigns/bodies.ts'
import type { CalledBy } from '../campaigns/named.ts'
import type { Indicator, Reading } from '../reading.ts'
import { asksInEnglish } from '../reading/asks.ts'

type Telling = Pick<Reading, 'claimed' | 'indicators' | 'words' | 'asks' | 'channel' | 'language'>

/**
 * What a campaign is called by until somebody calls it otherwise: whom it claims to come from, what it asks for, where
 * it leads. Never its subject or another word of it: that may name who got it, and this stands in the log unsealed.
 */
export function calledBy(
  reading: Telling | undefined,
  isShared: (indicator: Indicator) => boolean,
): CalledBy {
  if (reading === undefined) return { claimed: null, place: null, words: null }
  const { claimed, indicators, words, asks, channel, language } = reading
  const place = indicators.find(
    (indicator) => indicator.kind === 'domain' && !isShared(indicator),
  )?.value
  return {
    claimed: claimed[0] ?? null,
    place: place === undefined ? null : cut(place),
    words,
    ...(asks !== undefined && { asks }),
    ...(channel !== 'unknown' && { channel }),
    ...(language !== undefined && { language }),
  }
}

/** The same in plain English: for logs, exports and commands. */
export function titleOf(family: Reading['family'] | null, by: CalledBy): string {
  if (by.words === null) return 'unreadable message'
  const facts = [bodyIn(by), by.asks && asksInEnglish(by.asks), by.place && `at ${by.place}`]
  const told = facts.filter(Boolean).join(', ')
  const kind = family ? asWords(family) : channelIn(by)
  if (told !== '') return cut(`${kind}: ${told}`)
  return family ? kind : `${kind} of ${counted(by.words)}${languageIn(by)}`
}

function bodyIn({ claimed }: CalledBy): string | undefined {
  return claimed === null ? undefined : bodiesOf([claimed])[0]?.names.en
}

/** `authority-impersonation` → `Authority impersonation`. */
function asWords(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1).replaceAll('-', ' ')
}

const CHANNELS: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  sms: 'SMS',
  chat: 'Chat message',
  letter: 'Letter',
}

function channelIn({ channel }: CalledBy): string {
  return channel === undefined ? 'Message' : CHANNELS[channel]
}

function counted(words: number): string {
  return words === 1 ? 'one word' : `${words} words`
}

function languageIn({ language }: CalledBy): string {
  const name = language && new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return name ? ` in ${name}` : ''
}

const LONGEST = 160

/** Never within a character that is two code units: the log holds whole ones. */
function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')
}
