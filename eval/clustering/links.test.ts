import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textSignature } from '../../packages/engine/src/index.ts'
import { thresholds } from '../../packages/desk/src/grouping/thresholds.ts'
import type { Reading } from '../../packages/desk/src/reading.ts'
import { linkOf, relook, weighingOf } from './links.ts'

const warningLists = { against: () => [], isShared: () => false, lists: [] }
const judging = { thresholds, warningLists, weightOf: weighingOf([]) }
const SEED = new Uint8Array(32)

const BANK =
  'dear customer your account was locked because somebody signed in from a place that we do not know please confirm who you are by the link below before friday or the account is closed for good and the money in it is held until a branch has seen you in person'
const PARCEL =
  'hello your parcel waits at our depot since the driver found nobody at home a small fee for customs is open pay it today with your card and choose another day on which we may come otherwise the parcel goes back to the shop that sent it and you lose what was paid'

test('mails that only lead to one place are loose, however the desk calls what joined them', () => {
  const group = [reading(BANK), reading(PARCEL)]
  assert.equal(linkOf(group[0], group[1], judging), undefined)
  const { groups, loose, largestLoose, chained, pairs } = relook([group], judging)
  assert.deepEqual([groups, loose, largestLoose, chained, pairs.none], [1, 1, 2, 1, 1])
})

test('mails without a word are loose even where all they lead to is the same', () => {
  assert.equal(relook([[reading(''), reading('')]], judging).loose, 1)
})

test('mails that say the same are linked, over others as well', () => {
  const changed = BANK.replace('person', 'question')
  const reworded = `${BANK.split(' ').slice(8).join(' ')} we are sorry for this and thank you`
  const group = [reading(BANK), reading(changed), reading(BANK), reading(reworded)]
  assert.equal(linkOf(group[0], group[1], judging), 'near')
  assert.equal(linkOf(group[0], group[2], judging), 'equal')
  assert.equal(linkOf(group[0], group[3], judging), 'wording')
  assert.equal(relook([group], judging).loose, 0)
})

test('one structure links few words alone, with a call in common that is nobody else’s', () => {
  const structure = new Uint8Array(256).fill(7)
  const [one, other] = [reading('look at this', structure), reading('see here', structure)]
  assert.equal(linkOf(one, other, judging), 'structure')
  assert.equal(linkOf(reading(BANK, structure), reading(PARCEL, structure), judging), undefined)
  const shared = { ...judging, warningLists: { ...warningLists, isShared: () => true } }
  assert.equal(linkOf(one, other, shared), undefined)
})

function reading(text: string, structure?: Uint8Array): Reading {
  const signature = textSignature(text, SEED)
  return {
    channel: 'email',
    verdict: 'fraud',
    probability: 1,
    findings: [],
    of: 'outer',
    claimed: [],
    authentic: false,
    subject: '',
    text,
    words: text === '' ? 0 : text.split(' ').length,
    canonical: new Uint8Array(32),
    ...(signature && { signature }),
    ...(structure && { structure }),
    indicators: [{ kind: 'domain', value: 'one-place.example' }],
    versions: { engine: '0', knowledge: '0' },
  }
}
