import type { Link } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey } from '../facts/first-of-key.ts'
import { ownLinks } from '../facts/links.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'data-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'malware'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const found = ownLinks(facts).flatMap((link) => {
    const key = keyOf(link)
    return key === undefined ? [] : [observe(key, link)]
  })
  return firstOfKey(found)
}

/** "javascript:void(0)" is what mail programs leave of buttons; pictures may be written into the mail itself. */
function keyOf({ scheme, via, href }: Link): Key | undefined {
  if (via === 'image') return undefined
  if (scheme === 'data' || scheme === 'blob') return 'data'
  if (scheme === 'javascript' || scheme === 'vbscript') {
    return href.length > LONGEST_REMNANT ? 'script' : undefined
  }
  return scheme === 'file' || scheme === 'smb' || scheme === 'search-ms' ? 'file' : undefined
}

const LONGEST_REMNANT = 40

function observe(key: Key, link: Link): Observation {
  return {
    key,
    outcome: key === 'file' ? 'unknown' : 'contradicted',
    params: {},
    spans: link.span ? [link.span] : [],
    sources: [],
  }
}
