import type { Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'
import { ownBody } from './own-body.ts'

/**
 * Where a text begins an address and does not write it as programs read it: a lacking slash ("http:/x.example"), a
 * space before the slashes or after a point ("http: //x.example", "http //x.example", "www. x.example"), a host without
 * an ending.
 * Filters pass over it, people mend it. One at most.
 */
export const brokenLinks: (facts: Facts) => readonly Span[] = once((facts) => {
  const { start, text } = ownBody(facts)
  const found = BROKEN.exec(text)
  if (found === null || start < 0) return []
  const from = start + found.index
  return [{ start: from, end: from + found[0].length }]
})

const BROKEN =
  /\bh(?:tt|xx)ps?(?: ?: \/\/| :?\/\/(?=\S)|:\/?(?=[^\s/:])|\/\/(?=\S)|:\/\/(?=\s|[^\s./?:]{2,40}(?:\/|\s|$)))|\bwww\. [a-z]|\b(?:https?:\/\/|www\.)[a-z0-9-]{1,40}\. [a-z]/iu
