import { createHash } from 'node:crypto'
import type { Indicator } from '../../reading.ts'
import { mustBe, oneByOne, type Projection } from './projection.ts'

/**
 * Id of an indicator, made of what it is, so that a replay gives the same: a UUID of version 8 (RFC 9562, 5.8) of the
 * first 128 bits of SHA-256 over kind and value.
 */
export function idOfIndicator({ kind, value }: Indicator): string {
  const hash = createHash('sha256').update(`${kind}\0${value}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/** Bytes of the longest value that an index of PostgreSQL surely takes (a third of a page of 8 KiB, at most). */
const LONGEST = 2000

/** What is longer identifies nothing that another message would have, too. */
export function fitting(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ value }) => Buffer.byteLength(value) <= LONGEST)
}

export const indicatorMarked: Projection<'indicator-marked'> = oneByOne(async (db, event) => {
  const { subject, time, body } = event
  const { numUpdatedRows } = await db
    .updateTable('indicators')
    .set((eb) =>
      body.as === 'harmless'
        ? { marked: 'harmless' as const }
        : {
            sightings: eb('sightings', '+', 1),
            last_seen: eb.fn<number>('greatest', ['last_seen', eb.val(time)]),
          },
    )
    .where('id', '=', subject)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === 1n, event, 'there is no such indicator')
})
