import type { Facts } from '../check.ts'
import { once } from './once.ts'
import { ownBody } from './own-body.ts'
import { targetsOf } from './targets.ts'

/**
 * Does a text lead up to an address that it does not hold: "Pay here:", "visit [link]"? Pictures of texts lose it, people
 * who pass a text on take it out, and so do telephones that do not show a stranger's.
 */
export const lacksLink: (facts: Facts) => boolean = once((facts) => {
  if (targetsOf(facts).length > 0) return false
  const { text } = ownBody(facts)
  return LED_UP_TO.test(text.trimEnd().slice(-TAIL)) || IN_ITS_PLACE.test(text)
})

/** Letters that the end is looked for in. */
const TAIL = 16
const LED_UP_TO = /(?:[\p{L}\d] ?(?::|>|[➡👇👉⬇]\uFE0F?)|\bhttps?:?\/{0,2})$/iu
/** A word in brackets. */
const IN_ITS_PLACE = /[<[({](?:url|link|website|enlace)[>\])}]/iu
