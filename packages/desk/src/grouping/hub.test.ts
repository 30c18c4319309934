import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import {
  assignRead,
  openGroupingOfReadings,
  readingOf,
  type Grouping,
} from '../../test/grouping.ts'
import { letters, wordsOf } from '../../test/letters.ts'

/** Two letters that have no word in common. */
const POLICE = wordsOf('police', 60)
const PRIZE = wordsOf('prize', 60)
const RISING = [10, 14, 18, 22, 26, 30, 34, 38, 42, 46, 50, 54, 58]

forEachDatabase((_name, open) => {
  for (const many of [1, 4, 15])
    test(`two letters reported ${many} times each are not made one by texts between them`, async () => {
      await using store = await open()
      await using grouping = await openGroupingOfReadings(store)
      for (const letter of [POLICE, PRIZE]) await report(grouping, copiesOf(letter, many))
      // A mixture that is like neither enough to join it opens a campaign, and others are like it and one of both.
      const hub = [`${wordsOf('police', 45)} ${wordsOf('prize', 45)}`]
      const between = RISING.flatMap((words) => [
        `${POLICE} ${wordsOf('prize', words)}`,
        `${wordsOf('police', words)} ${PRIZE}`,
      ])
      for (const text of [...hub, ...between]) await report(grouping, [text])
      const [police, prize] = [copiesOf(POLICE, 1), copiesOf(PRIZE, 1)]
      assert.notEqual(await report(grouping, police), await report(grouping, prize))
    })

  test('a letter that came to a mixture is not made one with another by the mixture', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const mixture = `${wordsOf('police', 28)} ${wordsOf('prize', 55)}`
    const hub = await report(grouping, [mixture])
    assert.equal(await report(grouping, copiesOf(mixture, 7)), hub)
    assert.equal(await report(grouping, [PRIZE]), hub, 'like the mixture')
    await report(grouping, copiesOf(POLICE, 8))
    for (const words of RISING) await report(grouping, [`${POLICE} ${wordsOf('prize', words)}`])
    const [police, prize] = [copiesOf(POLICE, 1), [PRIZE]]
    assert.notEqual(await report(grouping, police), await report(grouping, prize))
  })

  test('texts between two letters that come at once do not make one of both', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const between = RISING.map(
      (words) => `${wordsOf('police', 70 - words)} ${wordsOf('prize', words)}`,
    )
    await report(grouping, [...copiesOf(POLICE, 8), ...between, ...copiesOf(PRIZE, 8)])
    const [police, prize] = [copiesOf(POLICE, 1), copiesOf(PRIZE, 1)]
    assert.notEqual(await report(grouping, police), await report(grouping, prize))
  })

  test('a mixture that joined a letter does not bring the other', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const police = await report(grouping, copiesOf(POLICE, 16))
    const mixture = [`${wordsOf('police', 55)} ${wordsOf('prize', 50)}`]
    assert.equal(await report(grouping, mixture), police, 'like the first')
    assert.notEqual(await report(grouping, [PRIZE]), police)
  })
})

/** Reports texts at once; gives the whole that the last is in. */
async function report(grouping: Grouping, texts: readonly string[]): Promise<string> {
  const assigned = await assignRead(
    grouping,
    texts.map((text) => readingOf(text)),
  )
  const { root } = await grouping.parts.store.db
    .selectFrom('campaigns')
    .select('root')
    .where('id', '=', assigned.at(-1)!.campaign)
    .executeTakeFirstOrThrow()
  return root
}

function copiesOf(letter: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, at) => `${letter} name${letters(at)} sum${letters(at)}`)
}
