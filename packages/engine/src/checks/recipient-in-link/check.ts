import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { addressInBase64, addressWithin, readerAddresses } from '../facts/reader-address.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'recipient-in-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const readers = readerAddresses(facts)
  const targets = targetsOf(facts)
  const found = targets
    .filter(({ whose }) => whose !== 'known' && whose !== 'passing')
    .flatMap((target) => {
      const key = keyOf(target, readers)
      return key === undefined ? [] : [{ key, target }]
    })
  const bearing = found.filter(({ key }) => key === 'stranger').length
  const few = targets.length >= MANY && bearing * FEW_OF <= targets.length
  return firstOfKey(
    found.map(({ key, target }) => observe(few && key === 'stranger' ? 'among-many' : key, target)),
  )
}

/** A mailing of many places has a page or two where its readers change what they get; bait has no other place. */
const MANY = 8
const FEW_OF = 4

function keyOf(target: Target, readers: readonly string[]): Key | undefined {
  const { isExit, whose, parts } = target
  const way = wayIn(target, readers)
  if (way === undefined) return isUnfilled(target) ? 'blank' : undefined
  if (whose === 'own' || whose === 'body') return isExit ? undefined : 'own'
  if (isExit) return 'exit'
  if (way === 'other') return 'other-address'
  if (way === 'encoded') return 'encoded'
  return addressWithin(plain(parts.fragment)) === undefined ? 'stranger' : 'fragment'
}

function wayIn(
  target: Target,
  readers: readonly string[],
): 'plain' | 'encoded' | 'other' | undefined {
  const { path, query, fragment } = target.parts
  const written = `${path}?${query}#${fragment}`
  const shown = plain(written)
  if (readers.some((reader) => shown.includes(reader))) return 'plain'
  if (tokensOf(written).some((token) => addressInBase64(token) !== undefined)) return 'encoded'
  return addressWithin(shown) === undefined ? undefined : 'other'
}

/** In lower case, with what stands for `@` in addresses put back. */
function plain(written: string): string {
  return written.toLowerCase().replaceAll('%40', '@')
}

function tokensOf(written: string): readonly string[] {
  return written.split(/[/?&#=;,.%]/u).slice(0, MOST_TOKENS)
}

const MOST_TOKENS = 40

/** "%EMAIL%", "{{email}}": the place of an address in a template, left as it was. */
function isUnfilled({ parts }: Target): boolean {
  const written = `${parts.path}?${parts.query}#${parts.fragment}`
  if (!/mail/iu.test(written)) return false
  return /(?:%|\[|\{|%7b|%5b)-?e?-?mail-?(?:%|\]|\}|%7d|%5d)/iu.test(written)
}

function observe(key: Key, target: Target): Observation {
  return {
    key,
    outcome: HONEST_TOO.has(key) ? 'unknown' : 'contradicted',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: [],
  }
}

const HONEST_TOO: ReadonlySet<Key> = new Set(['own', 'exit', 'other-address', 'among-many'])
