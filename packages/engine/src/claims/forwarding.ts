import { tokenAt, type Hit, type Reading } from './reading.ts'

/**
 * Codes dialled to forward calls to the number in them ("*21*0300…#"): registering or activating one of the
 * services for it, 3GPP TS 22.030, 6.5.2 and Annex B (002, 004, 21, 61, 62, 67); 401 is what networks of India have
 * for them. Codes that ask ("*#21#") or end it ("##002#") have no number.
 */
export function forwardingHits({ text, tokens }: Reading): readonly Hit[] {
  return [...text.matchAll(CODE)].slice(0, MOST).map(({ 0: code, index }) => ({
    topic: 'request',
    value: 'forward-calls',
    language: 'en',
    // With the word before, which dials it: that is what a warning denies.
    from: Math.max(0, tokenAt(tokens, index) - 1),
    to: tokenAt(tokens, index + code.length),
    numbers: [],
  }))
}

const CODE = /(?<![\d*#])\*{1,2}(?:00[24]|21|6[127]|401)\*\+?\d(?:[ -]?\d){6,14}#?/gu
const MOST = 5
