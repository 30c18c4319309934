import type { LinkParts } from '../../sender/link-parts.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'compromised-site-path',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const found = calledTo(facts)
    .filter(({ whose }) => whose === 'stranger')
    .flatMap((target) => {
      const key = keyOf(target)
      return key === undefined ? [] : [observe(key, target)]
    })
  return firstOfKey(found)
}

const MACHINERY = [
  '/wp-includes/',
  '/wp-admin/',
  '/cgi-sys/',
  '/.well-known/',
  '/.git/',
  '/vendor/',
]
const CONTENT = '/wp-content/'
/** What people put online on purpose, below the folder of a site's contents. */
const UPLOAD = /\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|webp|mp[34]|ics|csv|pptx?)$/u

function keyOf({ parts, covert }: Target): Key | undefined {
  const path = parts.path.toLowerCase()
  if (MACHINERY.some((folder) => path.includes(folder))) return 'machinery'
  if (path.includes(CONTENT) && !UPLOAD.test(path)) return 'content-folder'
  return covert ? behindWords(path, parts) : undefined
}

function behindWords(path: string, { query, fragment }: LinkParts): Key | undefined {
  if (path.startsWith('/~') || path.startsWith('/%7e')) return 'home'
  if (path.endsWith('.php')) return query === '' && fragment === '' ? undefined : 'script'
  return path.endsWith('.html') && depth(path) > 1 && fragment !== '' ? 'page' : undefined
}

function depth(path: string): number {
  return path.split('/').length - 1
}

function observe(key: Key, target: Target): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: [],
  }
}
