import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { containing } from './matching.ts'

const HOLDS: readonly (readonly [text: string, words: string, holds: boolean])[] = [
  ['Your PARCEL is held', 'parcel', true],
  ['Your parcel is held', 'PARCEL IS', true],
  ['Your parcel is held', 'parcels', false],
  ['ÜBERWEISUNG noch heute', 'überweisung', true],
  ['Überweisung noch heute', 'NOCH', true],
  ['آپ کا پارسل رک گیا ہے', 'پارسل', true],
  ['PTA: آپ کی سم', 'pta', true],
  ['100 % safe', '100 %', true],
  ['1000 and safe', '100 %', false],
  ['a_b', 'a_b', true],
  ['axb', 'a_b', false],
]

forEachDatabase((name, open) => {
  test(`words are found whatever their case, signs as they stand (${name})`, async () => {
    await using store = await open()
    for (const [text, words, holds] of HOLDS) {
      const held = containing(sql`${text}::text`, words)
      const { rows } = await sql<{ held: boolean }>`select ${held} as held`.execute(store.db)
      assert.equal(rows[0]?.held, holds, `${words} in ${text}`)
    }
  })
})
