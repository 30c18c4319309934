import { createHash, randomUUIDv7 } from 'node:crypto'
import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { EventBodies, EventKind, NewEvent } from '../src/events/event.ts'
import { sealSubject, sealText } from '../src/grouping/sealed.ts'
import type { Tlp } from '../src/marking.ts'
import type { Indicator } from '../src/reading.ts'
import type { Seal, Store } from '../src/store/store.ts'
import { NOW } from './grouping.ts'

/** A campaign of one text, as intake and grouping make it. */
export interface Wave {
  readonly title?: string
  readonly says?: string
  readonly family?: Family | null
  readonly verdict?: VerdictWord
  readonly tlp?: Tlp
  readonly indicators?: readonly Indicator[]
  readonly claimed?: readonly string[]
  readonly authentic?: boolean
  /** When each of its reports was received; milliseconds since 1970. */
  readonly received?: readonly number[]
  /** Who reports, in turn; absent: each somebody else. */
  readonly reporters?: readonly string[]
  readonly via?: EventBodies['report-received']['via']
}

export interface MadeWave {
  readonly campaign: string
  readonly text: string
  readonly reports: readonly string[]
}

/** For tests that open no text again. */
const plainly: Pick<Seal, 'seal'> = { seal: (plain) => Buffer.from(plain) }

export async function makeWave(
  store: Store,
  wave: Wave = {},
  seal: Pick<Seal, 'seal'> = plainly,
): Promise<MadeWave> {
  const made = waveOf(wave, seal)
  await store.write(({ append }) => append(made.events))
  return made
}

/** The events of a wave, in their order. */
export function waveOf(
  wave: Wave,
  seal: Pick<Seal, 'seal'> = plainly,
): MadeWave & { readonly events: readonly NewEvent[] } {
  const { received = [NOW - 3_600_000], reporters = [], tlp = 'green', family = null } = wave
  const [campaign, text] = [randomUUIDv7(), randomUUIDv7()]
  const content = hashed(text)
  const reports = received.map(() => randomUUIDv7())
  const [first = NOW] = received
  const marking = { tlp, pap: 'clear' } as const
  const title = wave.title ?? 'A wave'
  const events = [
    ...reports.map((id, index) =>
      at(received[index] ?? NOW, 'report-received', id, {
        content,
        bytes: 5e3,
        form: 'mail',
        channel: 'email',
        via: wave.via ?? 'web',
        source: null,
        word: 'fraud',
        receipt: hashed(`receipt ${id}`),
        key: null,
        identity: null,
        country: 'PK',
        language: null,
        tlp,
        reporter: hashed(`who ${reporters[index % reporters.length] ?? id}`),
      }),
    ),
    at(first, 'content-read', content, contentOf({ wave, content, text, seal })),
    at(first, 'text-grouped', text, textOf({ wave, campaign, text, seal })),
    at(first, 'campaign-opened', campaign, { text, title, family, marking }),
    ...reports.map((id, index) => {
      const how = index === 0 ? 'alone' : 'same-text'
      return at(received[index] ?? NOW, 'report-grouped', id, { text, content, campaign, how })
    }),
  ]
  return { campaign, text, reports, events }
}

interface Sealing {
  readonly wave: Wave
  readonly text: string
  readonly seal: Pick<Seal, 'seal'>
}

function contentOf(given: Sealing & { readonly content: string }): EventBodies['content-read'] {
  const { wave, content, text, seal } = given
  const subject = sealSubject(whole(seal), content, 'A subject')
  return {
    verdict: wave.verdict ?? 'fraud',
    probability: 0.97,
    family: wave.family ?? null,
    findings: [],
    language: 'en',
    claimed: wave.claimed ?? [],
    text,
    authentic: wave.authentic ?? false,
    indicators: wave.indicators ?? [],
    subject: Buffer.from(subject).toString('base64url'),
    versions: {
      engine: '0.3.0',
      knowledge: '2026-11-22',
    },
  }
}

function textOf(given: Sealing & { readonly campaign: string }): EventBodies['text-grouped'] {
  const { wave, campaign, text, seal } = given
  const says = wave.says ?? 'pay the fine at once or be arrested'
  return {
    campaign,
    grouping: { how: 'alone' },
    canonical: hashed(`canonical ${text}`),
    signature: null,
    structure: null,
    exemplar: true,
    words: says.split(' ').length,
    sealed: Buffer.from(sealText(whole(seal), text, says)).toString('base64url'),
  }
}

function whole({ seal }: Pick<Seal, 'seal'>): Seal {
  return { seal, open: (sealed) => sealed }
}

function hashed(what: string): string {
  return createHash('sha256').update(what).digest('hex')
}

/** What the desk itself does at a time. */
// oxlint-disable-next-line max-params -- when, what, to whom and how
export function at<Kind extends EventKind>(
  time: number,
  kind: Kind,
  subject: string,
  body: EventBodies[Kind],
): NewEvent {
  return { kind, subject, actor: { kind: 'desk' }, tool: 'job', time, body } as NewEvent
}
