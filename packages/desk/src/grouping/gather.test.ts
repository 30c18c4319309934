import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { likeness } from '@tasdeeq/engine'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import { keysOf } from './bands.ts'
import { findByBands } from './candidates.ts'
import { gather } from './gather.ts'
import { newMemory } from './memory.ts'
import { newText, type NewText } from './new-text.ts'
import { thresholds } from './thresholds.ts'

/** Letters that have no word in common. */
const wordsOf = (number: number): readonly string[] =>
  Array.from({ length: 60 }, (_, at) => wordOf(number * 60 + at))
const letter = (number: number): string => wordsOf(number).join(' ')

/** Digits would stand for nothing: what numbers say is left out of what is compared. */
function wordOf(number: number): string {
  const letters = Array.from(number.toString(26), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  )
  return `q${letters.join('')}`
}

function newLetter(said: string): NewText {
  const identity = randomBytes(32).toString('hex')
  return newText({ sha256: identity, identity, reading: readingOf(said) }, 1, () => false)
}

/** The first that has some words of letter 0, shares a band with it, and is nowhere near it. */
function strangerOf(zero: NewText): NewText {
  for (let number = 1; number < 2_000; number++) {
    const from = number % 45
    const other = newLetter(
      `${wordsOf(0)
        .slice(from, from + 15)
        .join(' ')} ${letter(number)}`,
    )
    const sharesBand = other.bands.some((key) => zero.bands.includes(key))
    if (sharesBand && alike(zero, other) < thresholds.gray) return other
  }
  throw new Error('there is none')
}

function alike(...texts: readonly [NewText, NewText]): number {
  const [one, other] = texts.map(({ signature }) => Buffer.from(signature ?? '', 'base64url'))
  return likeness(one!, other!)
}

forEachDatabase((_name, open) => {
  test('a text that shares a band by chance is not asked about', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const { parts } = grouping
    const zero = newLetter(letter(0))
    await assignRead(grouping, [readingOf(letter(0))])
    const stranger = strangerOf(zero)
    const found = await findByBands(store.db, keysOf({ ...stranger, authentic: false }))
    assert.equal(new Set([...found.byBand.values()].flat()).size, 1, 'it is found by a band')
    const evidence = await gather(parts, newMemory(), { texts: [stranger], thresholds })
    assert.deepEqual(evidence.candidates.get(stranger.id), [])
    assert.equal(evidence.wholes.size + evidence.counts.size, 0)
  })

  test('a text that says nearly the same is compared', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [assigned] = await assignRead(grouping, [readingOf(letter(0))])
    const near = newLetter(`${letter(0)} again`)
    const evidence = await gather(grouping.parts, newMemory(), { texts: [near], thresholds })
    assert.equal(evidence.candidates.get(near.id)?.length, 1)
    assert.deepEqual([...evidence.wholes.keys()], [assigned!.campaign])
  })
})
