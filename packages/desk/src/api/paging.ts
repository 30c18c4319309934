import { z } from '@hono/zod-openapi'
import { unfit } from './input.ts'

type PageQuery<Place> = z.ZodObject<{
  readonly cursor: z.ZodOptional<z.ZodType<Place, string>>
  readonly limit: z.ZodDefault<z.ZodCoercedNumber>
}>

/**
 * Query of a list: `?cursor=&limit=`. The cursor's inside is the place after which a page begins, as the route's own
 * schema says, and is checked like all that a stranger may have written.
 *
 * @example
 * query: pageQuery(z.tuple([z.number(), z.uuid()])).extend({ family: z.string().optional() })
 */
export function pageQuery<Place>(place: z.ZodType<Place>): PageQuery<Place> {
  const cursor = z
    .string()
    .max(MOST_CURSOR)
    .transform((text, context) => {
      const parsed = place.safeParse(opened(text))
      // What stands in it was looked at by nobody yet: base64 hides what a text may not hold.
      if (parsed.success && unfit(parsed.data, '').length === 0) return parsed.data
      context.addIssue('no cursor that this list gave; begin again without one')
      return z.NEVER
    })
    .openapi({ type: 'string', description: 'The `next` of the page before.' })
  return z.object({
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(50),
  })
}

const MOST_CURSOR = 400
const MOST_ITEMS = 200

/** Schema of an answer with a page. */
export function pageOf<Item extends z.ZodType>(
  item: Item,
): z.ZodObject<{ items: z.ZodArray<Item>; next: z.ZodNullable<z.ZodString> }> {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().openapi({ description: 'Cursor of the next page; null: the end.' }),
  })
}

/**
 * A page of rows that were asked for with one more than the limit.
 *
 * @param placeOf of the last row of the page: what the cursor's schema takes
 */
export function page<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => unknown,
): { readonly items: readonly Row[]; readonly next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const isEnd = rows.length <= limit || last === undefined
  return { items, next: isEnd ? null : closed(placeOf(last)) }
}

function closed(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function opened(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}
