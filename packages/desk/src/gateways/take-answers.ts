import { z } from 'zod'
import type { Desk } from '../desk.ts'
import type { OrderOutcome } from './order.ts'
import { told } from './told-text.ts'

const recipients = z.number().int().nonnegative()

export const outcomeSchema: z.ZodType<OrderOutcome, OrderOutcome> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), recipients: recipients.optional() }),
  z.object({ kind: z.literal('not-held'), state: told(20).nullable() }),
  z.object({ kind: z.literal('refused'), why: told(300) }),
  z.object({ kind: z.literal('unsure'), recipients }),
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('failed'), why: told(300) }),
])

export interface OrderAnswer {
  readonly order: string
  readonly outcome: OrderOutcome
}

/** Takes what came of orders. The first answer counts; one for another gateway's order counts for nothing. */
export async function takeAnswers(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  gateway: string,
  answers: readonly OrderAnswer[],
): Promise<{ readonly taken: number; readonly repeated: number }> {
  const first = new Map(answers.map(({ order, outcome }) => [order, outcome]))
  return store.write(async ({ db, append }) => {
    const open = await db
      .selectFrom('orders')
      .select('id')
      .where('id', 'in', [...first.keys()])
      .where('gateway', '=', gateway)
      .where('answered', 'is', null)
      .execute()
    await append(
      open.map(({ id }) => ({
        kind: 'order-answered' as const,
        subject: id,
        actor: { kind: 'gateway' as const, id: gateway },
        tool: 'gateway' as const,
        time: now(),
        body: { gateway, outcome: first.get(id)! },
      })),
    )
    return { taken: open.length, repeated: answers.length - open.length }
  })
}
