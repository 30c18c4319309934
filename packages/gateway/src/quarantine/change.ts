import { z } from 'zod'
import type { Quarantine, ReleaseResult } from '../quarantine.ts'

/** A change that another program asks for. */
export type Change =
  | {
      readonly does: 'release'
      readonly id: string
      readonly by: string
      readonly recipients?: readonly string[] | undefined
      readonly again?: boolean | undefined
    }
  | { readonly does: 'remove'; readonly id: string; readonly by: string }
  | {
      readonly does: 'report'
      readonly id: string
      readonly by: string
      readonly says: 'false-alarm' | 'fraud'
    }
  | { readonly does: 'expire' }

const address = z.string().min(1).max(1_000)
const about = { id: z.string().max(100), by: z.string().max(1_000) }

export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('release'),
    ...about,
    recipients: z.array(address).max(10_000).optional(),
    again: z.boolean().optional(),
  }),
  z.strictObject({ does: z.literal('remove'), ...about }),
  z.strictObject({
    does: z.literal('report'),
    ...about,
    says: z.enum(['false-alarm', 'fraud']),
  }),
  z.strictObject({ does: z.literal('expire') }),
])

export type Changed =
  | { readonly does: 'release'; readonly result: ReleaseResult }
  | { readonly does: 'remove'; readonly result: 'removed' | 'not-held' }
  | { readonly does: 'report'; readonly result: 'reported' | 'unknown' }
  | { readonly does: 'expire'; readonly result: number }

type Deeds = Pick<Quarantine, 'release' | 'remove' | 'report' | 'expire'>

/** @param now milliseconds since 1970 */
export async function carryOutChange(
  change: Change,
  quarantine: Deeds,
  now: number,
): Promise<Changed> {
  switch (change.does) {
    case 'release': {
      const { recipients, again } = change
      const released = {
        by: change.by,
        now,
        ...(recipients && { recipients }),
        ...(again && { again }),
      }
      return { does: 'release', result: await quarantine.release(change.id, released) }
    }
    case 'remove':
      return { does: 'remove', result: await quarantine.remove(change.id, change.by) }
    case 'report': {
      const said = { time: now, by: change.by, says: change.says }
      return { does: 'report', result: await quarantine.report(change.id, said) }
    }
    case 'expire':
      return { does: 'expire', result: await quarantine.expire(now) }
  }
}
