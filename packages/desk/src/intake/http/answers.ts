import { z } from '@hono/zod-openapi'
import type { VerdictWord } from '@tasdeeq/engine'
import type { ReportState } from '../../decision.ts'
import type { Explanation } from '../../reading.ts'
import type { ReceiptView } from '../intake.ts'

/** What a reporter is told at once. */
export interface ReportAnswer extends TakenAnswer {
  readonly state: ReportState
  readonly verdict?: VerdictWord | undefined
  readonly explanation?: Explanation | undefined
  readonly more: readonly TakenAnswer[]
}

export interface TakenAnswer {
  readonly receipt: string
  readonly report?: string | undefined
  readonly again: boolean
}

const verdict = z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified'])
const state = z.enum(['received', 'read', 'grouped', 'answered'])

const explanation = z.object({
  verdict,
  headline: z.string(),
  reasons: z.array(z.object({ title: z.string(), text: z.string() })),
  advice: z.array(z.string()),
})

const taken = z.object({
  receipt: z.string().openapi({ example: '4821 7730 1195 3026' }),
  report: z.uuid().optional().openapi({ description: 'Its id, for gateways and users.' }),
  again: z
    .boolean()
    .openapi({ description: 'It was taken before; the receipt is the one of then.' }),
})

export const reportAnswer: z.ZodType<ReportAnswer> = taken.extend({
  state,
  verdict: verdict.optional().openapi({ description: 'Absent: it is not read yet.' }),
  explanation: explanation.optional(),
  more: z.array(taken).openapi({ description: 'Further messages that were in the same report.' }),
})

/** What a reporter sees by their receipt. */
export const receiptAnswer: z.ZodType<Loosely<ReceiptView>> = z.object({
  state,
  received: z.number(),
  explanation: explanation.optional(),
  outcome: z
    .object({
      outcome: z.enum(['fraud', 'unwanted', 'genuine', 'unclear']),
      words: z.string(),
      decided: z.number(),
      blocks: z.number().openapi({
        description: 'Senders, addresses and texts that are blocked for others now.',
      }),
      stopped: z.number().openapi({
        description: 'Mails that these kept from others so far, as gateways told.',
      }),
    })
    .optional(),
  reverted: z.object({ at: z.number() }).optional().openapi({
    description:
      'What was said of it before was wrong, or was said of something else: it holds no more.',
  }),
  others: z.enum(['none', 'some', 'many']).openapi({
    description: 'Reports of the same campaign: fewer than 10, to 100, or more.',
  }),
})

/** A schema takes an absent field and an undefined one alike. */
type Loosely<Value> = { readonly [Key in keyof Value]: Value[Key] | OrAbsent<Value, Key> }
type OrAbsent<Value, Key extends keyof Value> = undefined extends Value[Key] ? undefined : never
