import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Desk } from '../desk.ts'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { IndicatorKind, Likeness } from '../reading.ts'
import type { ShownIndicator } from './indicators.ts'

/** An indicator of a campaign that imitates a real body's domain. */
export interface LookAlikeOf {
  readonly indicator: string
  readonly sightings: number
  readonly likeness: Likeness
}

/** Hosts of a campaign that are looked at, the most frequent first. */
const MOST = 500

/** Those hosts of a campaign that imitate a real body's domain, the most frequent first. */
export async function lookAlikesOf(
  { store, reader, now }: Pick<Desk, 'store' | 'reader' | 'now'>,
  asked: { readonly root: string; readonly clearance: Tlp },
): Promise<readonly LookAlikeOf[]> {
  const { rows } = await sql<{ id: string; value: string; sightings: number }>`
    select indicators.id, indicators.value, sum(has.sightings)::bigint as sightings
    from campaign_indicators as has
      join campaigns as part on part.id = has.campaign
      join indicators on indicators.id = has.indicator
    where part.root = ${asked.root} and part.tlp in (${sql.join(within(asked.clearance))})
      and indicators.kind in ('domain', 'host')
    group by 1, 2 order by 3 desc, 1 limit ${MOST}`.execute(store.db)
  const found = await reader.likenesses(
    rows.map(({ value }) => value),
    now(),
  )
  const byHost = new Map(found.map((one) => [one.host, one]))
  return rows.flatMap(({ id, value, sightings }) => {
    const likeness = byHost.get(value)
    return likeness === undefined ? [] : [{ indicator: id, sightings, likeness }]
  })
}

/** What an indicator imitates; null: nothing, or it names no host. */
export async function likenessOf(
  { reader, now }: Pick<Desk, 'reader' | 'now'>,
  { kind, value }: Pick<ShownIndicator, 'kind' | 'value'>,
): Promise<Likeness | null> {
  const host = hostIn(kind, value)
  if (host === undefined) return null
  const [found] = await reader.likenesses([host], now())
  return found ?? null
}

function hostIn(kind: IndicatorKind, value: string): string | undefined {
  switch (kind) {
    case 'domain':
    case 'host':
      return value
    case 'email':
      return value.slice(value.lastIndexOf('@') + 1)
    case 'url':
      return URL.canParse(value) ? new URL(value).hostname : undefined
    default:
      return undefined
  }
}

export const likenessSchema: z.ZodType<Likeness> = z.object({
  host: z.string(),
  shown: z.string().openapi({ description: 'With the letters that a reader sees.' }),
  domain: z.string().openapi({ description: 'The real domain that it looks like.' }),
  how: z.enum(['skeleton', 'edit', 'embedded', 'other-suffix']),
  bodies: z.array(
    z.object({
      id: z.string(),
      names: z.object({ en: z.string(), ur: z.string() }),
      checked: z.string(),
      sources: z.array(z.object({ title: z.string(), url: z.string().optional() })),
    }),
  ),
})
