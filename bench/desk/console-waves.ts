import { createHash } from 'node:crypto'
import { engineVersion, families, type Family } from '@tasdeeq/engine'
import type { EventBodies, EventKind, NewEvent } from '../../packages/desk/src/events/event.ts'
import { sealSubject, sealText } from '../../packages/desk/src/grouping/sealed.ts'
import type { Tlp } from '../../packages/desk/src/marking.ts'
import type { Indicator } from '../../packages/desk/src/reading.ts'
import type { Seal } from '../../packages/desk/src/store/store.ts'
import { drawBy, type Draw } from './draw.ts'

/** A campaign of a store that is filled: everything of it is drawn, and the same for the same seed. */
export interface DrawnCampaign {
  readonly id: string
  readonly texts: readonly string[]
  readonly events: readonly NewEvent[]
  readonly domain: string
}

export interface Drawing {
  readonly seed: number
  readonly campaigns: number
  readonly reports: number
  /** Milliseconds since 1970: the last report. */
  readonly now: number
  readonly seal: Seal
}

const DAY = 86_400_000
const TLPS: readonly Tlp[] = ['clear', 'green', 'amber', 'amber', 'amber+strict', 'red']
const LANGUAGES = ['en', 'ur', 'hi', 'bn', 'ar', 'ps'] as const
const COUNTRIES = ['PK', 'IN', 'GB', 'AE', 'SA', 'US', ''] as const
const BODIES = ['pk.fia', 'pk.nccia', 'pk.fbr', 'pk.pta', 'pk.sbp', 'in.cbi'] as const

/** How many reports each campaign has: few have most of them (Zipf's law), and none has none. */
export function sizesOf({ campaigns, reports }: Drawing): readonly number[] {
  const spare = reports - campaigns
  const sum = Array.from({ length: campaigns }, (_, rank) => 1 / (rank + 1)).reduce((a, b) => a + b)
  return Array.from({ length: campaigns }, (_, rank) => 1 + Math.floor(spare / (rank + 1) / sum))
}

/** The campaign of this rank, with so many reports: texts, contents and reports, in the order they happen. */
export function campaignOf(drawing: Drawing, rank: number, size: number): DrawnCampaign {
  const draw = drawBy(drawing.seed * 104_729 + rank)
  const made = madeOf(drawing, draw, rank)
  const texts = Array.from({ length: Math.min(2000, Math.ceil(size / 20)) }, (_, n) =>
    idOf('text', rank, n),
  )
  const contents = Array.from({ length: Math.ceil(size / 2) }, (_, n) => {
    const text = texts[n % texts.length]!
    return { sha256: hashed(`content ${rank} ${n}`), text }
  })
  const reports = Array.from({ length: size }, (_, n) => {
    const time = made.first + Math.floor(((made.last - made.first) * n) / size)
    return { id: idOf('report', rank, n), time, ...contents[n % contents.length]! }
  })
  return { ...made, texts, events: eventsOf({ ...made, texts, contents, reports, draw }) }
}

interface Made {
  readonly id: string
  readonly rank: number
  readonly seal: Seal
  readonly domain: string
  readonly phone: string
  readonly family: Family
  readonly body: string | undefined
  readonly tlp: Tlp
  readonly country: string
  readonly language: string
  readonly first: number
  readonly last: number
}

function madeOf({ now, seal, campaigns }: Drawing, draw: Draw, rank: number): Made {
  // Some sites are used by several campaigns: that is what links are made of.
  const site = draw.number() < 0.3 ? draw.below(Math.ceil(campaigns / 20)) : campaigns + rank
  const last = now - Math.floor(draw.number() ** 3 * 360 * DAY)
  return {
    id: idOf('campaign', rank, 0),
    rank,
    seal,
    domain: `${WORDS[site % WORDS.length]}-${site}.example`,
    phone: `+92300${String((site * 7919) % 10_000_000).padStart(7, '0')}`,
    family: draw.of(families),
    body: draw.number() < 0.6 ? draw.of(BODIES) : undefined,
    tlp: draw.of(TLPS),
    country: draw.of(COUNTRIES),
    language: draw.of(LANGUAGES),
    last,
    first: last - Math.floor(draw.number() * 5 * DAY),
  }
}

const WORDS =
  'parcel court pay verify bonus tax loan bank sim prize office notice refund visa'.split(' ')

interface Whole extends Made {
  readonly draw: Draw
  readonly texts: readonly string[]
  readonly contents: readonly { readonly sha256: string; readonly text: string }[]
  readonly reports: readonly Report[]
}

interface Report {
  readonly id: string
  readonly time: number
  readonly sha256: string
  readonly text: string
}

function eventsOf(whole: Whole): readonly NewEvent[] {
  const { id, first, texts, contents, reports, family, tlp, body, domain } = whole
  const title = [family, body && `as ${body}`, `at ${domain}`].filter(Boolean).join(' ')
  const calledBy = { claimed: body ?? null, place: domain, words: 12 }
  const marking = { tlp, pap: 'clear' } as const
  return [
    ...reports.map((report) => at('report-received', report, receivedOf(whole, report))),
    ...contents.map(({ sha256, text }, n) =>
      at('content-read', { id: sha256, time: first }, readOf(whole, { sha256, text, n })),
    ),
    ...texts.map((text, n) =>
      at('text-grouped', { id: text, time: first }, textOf(whole, text, n)),
    ),
    at(
      'campaign-opened',
      { id, time: first },
      { text: texts[0]!, title, calledBy, family, marking },
    ),
    ...reports.map((report) => {
      const { text, sha256: content } = report
      return at('report-grouped', report, { text, content, campaign: id, how: 'near-text' })
    }),
  ]
}

function receivedOf(whole: Whole, { id, sha256 }: Report): EventBodies['report-received'] {
  const who = whole.draw.below(50_000)
  return {
    content: sha256,
    bytes: 3000,
    form: 'mail',
    channel: 'email',
    via: whole.draw.of(['web', 'mailbox', 'api', 'gateway'] as const),
    source: null,
    word: 'fraud',
    receipt: hashed(`receipt ${id}`),
    key: null,
    identity: null,
    reporter: whole.draw.number() < 0.5 ? hashed(`reporter ${who}`) : null,
    country: whole.country,
    language: whole.language,
    tlp: whole.tlp,
  }
}

function readOf(
  whole: Whole,
  { sha256, text, n }: { readonly sha256: string; readonly text: string; readonly n: number },
): EventBodies['content-read'] {
  const { seal, family, language, domain, phone, body, rank } = whole
  const indicators: readonly Indicator[] = [
    { kind: 'domain', value: domain },
    { kind: 'phone', value: phone },
    { kind: 'url', value: `https://${domain}/${rank}/${n % 50}` },
  ]
  return {
    verdict: n % 9 === 0 ? 'suspicious' : 'fraud',
    probability: 0.9,
    family,
    findings: [{ id: 'deadline-of-hours', outcome: 'contradicted', weight: 2 }],
    language,
    claimed: body === undefined ? [] : [body],
    authentic: false,
    subject: Buffer.from(sealSubject(seal, sha256, `Notice ${rank}`)).toString('base64url'),
    indicators,
    text,
    versions: { engine: engineVersion, knowledge: '2026-11-22' },
  }
}

/** Of a campaign so many texts are those by which others are found. */
const EXEMPLARS = 3

function textOf(whole: Whole, text: string, n: number): EventBodies['text-grouped'] {
  const { id, seal, domain, rank } = whole
  const says = `your ${WORDS[rank % WORDS.length]} waits since day ${n} pay at ${domain} or lose it for ever`
  const signature = Buffer.from(hashed(`signature ${rank} ${n}`).repeat(8), 'hex')
  return {
    campaign: id,
    grouping: n === 0 ? { how: 'alone' } : { how: 'near-text', similarity: 0.8 },
    canonical: hashed(`canonical ${text}`),
    signature: signature.toString('base64url'),
    structure: null,
    exemplar: n < EXEMPLARS,
    sealed: Buffer.from(sealText(seal, text, says)).toString('base64url'),
    words: says.split(' ').length,
  }
}

/** A UUID of version 8 (RFC 9562, 5.8) that is the same in every run. */
export function idOf(what: string, rank: number, n: number): string {
  const hash = createHash('sha256').update(`${what} ${rank} ${n}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export function hashed(what: string): string {
  return createHash('sha256').update(what).digest('hex')
}

/** What the desk itself does to one thing at a time. */
export function at<Kind extends EventKind>(
  kind: Kind,
  { id, time }: { readonly id: string; readonly time: number },
  body: EventBodies[Kind],
): NewEvent {
  return { kind, subject: id, actor: { kind: 'desk' }, tool: 'job', time, body } as NewEvent
}
