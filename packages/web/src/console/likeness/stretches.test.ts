import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { stretchesOf } from './stretches.ts'

/** What gives it away, in brackets. */
const marked = (
  shown: string,
  domain: string,
  how: 'skeleton' | 'edit' | 'embedded' | 'other-suffix',
): string =>
  stretchesOf({ shown, domain, how })
    .map(({ isShared, text }) => (isShared ? text : `[${text}]`))
    .join('')

test('a letter of another script is what gives it away', () => {
  assert.equal(marked('pаypal.com', 'paypal.com', 'skeleton'), 'p[а]ypal.com')
})

test('so is a letter that was swapped, added or left out', () => {
  assert.equal(marked('goggle.com', 'google.com', 'edit'), 'go[g]gle.com')
  assert.equal(
    marked('easypaissa.com', 'easypaisa.com', 'edit').replaceAll(/[[\]]/gu, ''),
    'easypaissa.com',
  )
  assert.equal(marked('nadr.com', 'nadra.com', 'edit'), 'nadr.com')
})

test('of a name within another, the real labels are told from the words around them', () => {
  assert.equal(marked('fbrgovpk.com', 'fbr.gov.pk', 'embedded'), 'fbrgovpk[.com]')
  assert.equal(marked('nadra-card.example', 'nadra.gov.pk', 'embedded'), 'nadra[-card.example]')
  assert.equal(marked('fbr.news', 'fbr.gov.pk', 'other-suffix'), 'fbr[.news]')
})

test('nothing of a host is lost or put in, and all that is shared stands in the real domain', () => {
  const host = fc.array(fc.constantFrom('a', 'b', 'c', '.', '-'), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      host,
      host,
      fc.constantFrom('edit' as const, 'embedded' as const),
      (one, other, how) => {
        const [shown, domain] = [one.join(''), other.join('')]
        const stretches = stretchesOf({ shown, domain, how })
        assert.equal(stretches.map(({ text }) => text).join(''), shown)
        let at = 0
        for (const { isShared, text } of stretches) {
          if (!isShared) continue
          for (const letter of text) {
            at = domain.indexOf(letter, at) + 1
            assert.ok(at > 0, `${shown} ${domain}`)
          }
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
