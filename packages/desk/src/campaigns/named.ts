import { z } from '@hono/zod-openapi'
import type { Channel } from '@tasdeeq/engine'
import { requests, type Request } from '../reading/asks.ts'
import { bodiesOf, type Body } from './bodies.ts'

/**
 * What a campaign is called by, beside its family, until somebody gives it a title. It says nothing in the words of the
 * message, which may name who got it.
 */
export interface CalledBy {
  /** The body that it claims to come from, by id of the register. */
  readonly claimed: string | null
  /** A domain that it leads to. */
  readonly place: string | null
  /** Of its first text; null: that cannot be read. */
  readonly words: number | null
  /** What it asks for. Absent here and below: not known, or opened before this was kept. */
  readonly asks?: Request
  readonly channel?: Channel
  /** Of its first text: `ur`, `ur-Latn`. */
  readonly language?: string
}

/** The same with the body's names, for pages that say it in their reader's language. */
export interface Naming {
  readonly body: Body | null
  readonly place: string | null
  readonly words: number | null
  readonly asks: Request | null
  readonly channel: Channel | null
  readonly language: string | null
}

/** Null: somebody gave it its title. */
export function namingOf(calledBy: CalledBy | null): Naming | null {
  if (calledBy === null) return null
  const { claimed, place, words, asks = null, channel = null, language = null } = calledBy
  const body = claimed === null ? null : (bodiesOf([claimed])[0] ?? null)
  return { body, place, words, asks, channel, language }
}

export const namingSchema: z.ZodType<Naming | null, Naming | null> = z
  .object({
    body: z
      .object({ id: z.string(), names: z.object({ en: z.string(), ur: z.string() }) })
      .nullable(),
    place: z.string().nullable(),
    words: z.number().nullable(),
    asks: z.enum(requests).nullable(),
    channel: z.enum(['email', 'sms', 'chat', 'letter']).nullable(),
    language: z.string().nullable(),
  })
  .nullable()
  .openapi({
    description:
      'What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English.',
  })
