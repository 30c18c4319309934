import type { NewEvent } from '../events/event.ts'
import { StoreFailure } from '../store/store.ts'
import type { AssigningParts } from './parts.ts'
import { pause } from './pause.ts'
import { findLinks } from './find-links.ts'

/** Looks for what campaigns share, after they got something new. Never in the way of assigning. */
export interface Linking {
  readonly add: (campaigns: readonly string[]) => void
  readonly stop: () => Promise<void>
}

/** Campaigns of one look. */
const AT_ONCE = 20
/** Milliseconds that campaigns gather before they are looked at, so that a wave is looked at once. */
const GATHER = 1_000
/** Milliseconds of the past whose campaigns are looked at after a start: what was not linked before it stopped. */
const LOOK_BACK = 24 * 3_600_000
const MOST_LOOKED_BACK = 5_000
/** Campaigns that wait, at most: those beyond are looked at when they get the next report. */
const MOST_WAITING = 100_000

export function openLinking(parts: AssigningParts): Linking {
  const waiting = new Set<string>()
  const stopping = new AbortController()
  const { signal } = stopping
  let working: Promise<void> | undefined

  async function work(): Promise<void> {
    while (waiting.size > 0 && !signal.aborted) {
      await pause(GATHER, signal)
      while (waiting.size > 0 && !signal.aborted) await linkSome()
    }
  }
  async function linkSome(): Promise<void> {
    const some = [...waiting].slice(0, AT_ONCE)
    for (const campaign of some) waiting.delete(campaign)
    try {
      await linkCampaigns(parts, some)
    } catch (error) {
      parts.log.warn({ cause: String(error) }, 'campaigns could not be linked now')
      if (error instanceof StoreFailure) add(some)
      await pause(GATHER, signal)
    }
  }
  function add(campaigns: readonly string[]): void {
    for (const campaign of campaigns) if (waiting.size < MOST_WAITING) waiting.add(campaign)
    if (waiting.size > 0 && !signal.aborted)
      working ??= work().finally(() => {
        working = undefined
        if (waiting.size > 0) add([])
      })
  }
  const lookingBack = recentCampaigns(parts).then(add, () => {})
  return {
    add,
    stop: async () => {
      stopping.abort()
      await Promise.all([lookingBack, working])
    },
  }
}

/** Appends what is new, or weighs clearly otherwise than before. Gives how many links that were. */
export async function linkCampaigns(
  parts: Pick<AssigningParts, 'store' | 'warningLists' | 'now'>,
  campaigns: readonly string[],
): Promise<number> {
  const found = await findLinks(parts.store.db, campaigns, parts.warningLists)
  if (found.length === 0) return 0
  const time = parts.now()
  await parts.store.write(({ append }) =>
    append(
      found.map(({ one, other, link }): NewEvent => ({
        kind: 'campaigns-linked',
        subject: one,
        actor: { kind: 'desk' },
        tool: 'job',
        time,
        body: { other, ...link },
      })),
    ),
  )
  return found.length
}

async function recentCampaigns({ store, now }: AssigningParts): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('campaigns')
    .select('id')
    .where('last_seen', '>', now() - LOOK_BACK)
    .orderBy('last_seen', 'desc')
    .limit(MOST_LOOKED_BACK)
    .execute()
  return rows.map(({ id }) => id)
}
