import { createHash, randomUUIDv7 } from 'node:crypto'
import type { EntryValue } from '../src/decision.ts'
import type { EventBodies, EventKind, NewEvent } from '../src/events/event.ts'
import { sealText } from '../src/grouping/sealed.ts'
import type { Tlp } from '../src/marking.ts'
import type { Seal, Store } from '../src/store/store.ts'
import { NOW } from './grouping.ts'

/** Ids of what was published. */
export interface Published {
  readonly decision: string
  readonly campaign: string
  readonly text: string
  /** In the order of the values. */
  readonly entries: readonly string[]
}

export interface Publishing {
  /** The campaign has this one text; a value of kind text with the value '' names it. */
  readonly says?: string
  readonly values: readonly EntryValue[]
  readonly tlp?: Tlp
  readonly expires?: number
  readonly outcome?: 'fraud' | 'unwanted'
  readonly time?: number
}

/** A campaign of one text, a decision on it, and its entries in force: the events alone, as decisions/ makes them. */
export async function publish(store: Store, seal: Seal, what: Publishing): Promise<Published> {
  const { says = 'a text', values, tlp = 'clear', outcome = 'fraud', time = NOW } = what
  const expires = what.expires ?? NOW + 86_400_000
  const [campaign, text, decision] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()]
  const answer = { outcome, words: { en: '', ur: '' } } as const
  const written = values.map((entry) =>
    entry.kind === 'text' && entry.value === '' ? { ...entry, value: text } : entry,
  )
  const entries = written.map((entry) => ({
    id: randomUUIDv7(),
    entry,
    expires,
    tlp,
    because: { en: 'Many have reported it.', ur: 'بہت سے لوگ اطلاع دے چکے ہیں۔' },
  }))
  const marking = { tlp, pap: 'clear' } as const
  await store.write(({ append }) =>
    append([
      happened('campaign-opened', campaign, { text, title: 'A wave', family: null, marking }, time),
      happened('text-grouped', text, textOf({ campaign, text, says, seal }), time),
      happened(
        'decision-proposed',
        decision,
        { campaign, outcome, answer, entries: written, overrides: [], expires, reason: 'a wave' },
        time,
      ),
      happened('decision-published', decision, { campaign, answer, entries }, time),
    ]),
  )
  return { decision, campaign, text, entries: entries.map(({ id }) => id) }
}

/** Takes it all back. */
export async function revert(store: Store, { decision, campaign }: Published): Promise<void> {
  const body = { campaign, reason: 'it was wrong' }
  await store.write(({ append }) => append([happened('decision-reverted', decision, body, NOW)]))
}

function textOf({
  campaign,
  text,
  says,
  seal,
}: {
  readonly campaign: string
  readonly text: string
  readonly says: string
  readonly seal: Seal
}): EventBodies['text-grouped'] {
  return {
    campaign,
    grouping: { how: 'alone' },
    canonical: createHash('sha256').update(text).digest('hex'),
    signature: null,
    structure: null,
    exemplar: true,
    sealed: Buffer.from(sealText(seal, text, says)).toString('base64url'),
    words: says.split(' ').length,
  }
}

// oxlint-disable-next-line max-params -- what happened, to whom, how and when
function happened<Kind extends EventKind>(
  kind: Kind,
  subject: string,
  body: EventBodies[Kind],
  time: number,
): NewEvent {
  const actor = { kind: 'user', id: 'analyst' } as const
  return { kind, subject, actor, tool: 'api', time, body } as NewEvent
}
