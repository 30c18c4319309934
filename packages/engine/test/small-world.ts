import type { Facts, Observation } from '../src/checks/check.ts'
import type { Claim, ClaimKind, NameMatch } from '../src/claims/claim.ts'
import { compileKnowledge } from '../src/knowledge/knowledge.ts'
import type {
  Authority,
  Confidence,
  Country,
  Invention,
  KnowledgePack,
  Matter,
  Statute,
} from '../src/knowledge/records.ts'
import type { Origin } from '../src/message/message.ts'
import type { DomainFacts, Sender } from '../src/sender/sender.ts'

/** A small world of hand-made records and facts, for the checks on bodies and laws. */

const sourced = { sources: ['gazette'], checked: '2026-01-01', confidence: 'high' } as const

export function body(id: string, rest: Partial<Authority> = {}): Authority {
  return {
    ...sourced,
    id,
    country: id.slice(0, 2).toUpperCase(),
    kind: 'law-enforcement',
    names: { en: [id] },
    domains: [],
    phones: [],
    emails: [],
    senderIds: [],
    mandate: [],
    notMandate: [],
    never: [],
    does: [],
    ...rest,
  }
}

export function domainOf(
  value: string,
  confidence: Confidence = 'high',
): Authority['domains'][number] {
  return { ...sourced, confidence, value }
}

export function law(id: string, year: number, rest: Partial<Statute> = {}): Statute {
  const country = id.slice(0, 2).toUpperCase()
  return {
    ...sourced,
    id,
    country,
    names: { en: [id] },
    year,
    sections: [],
    complete: false,
    ...rest,
  }
}

export function section(name: string, ...matters: readonly string[]): Statute['sections'][number] {
  return { ...sourced, section: name, subject: 'a subject', matters }
}

export function invention(id: string, rest: Partial<Invention> = {}): Invention {
  return { ...sourced, id, names: [id], falseIn: ['PK'], realIn: [], why: 'invented', ...rest }
}

export function land(code: string, suffix: string, rest: Partial<Country> = {}): Country {
  return {
    code,
    names: { en: [`country ${code}`] },
    officialSuffixes: [{ ...sourced, value: suffix }],
    registers: [],
    help: [],
    ...rest,
  }
}

export function register(kind: string, complete: boolean): Country['registers'][number] {
  return { ...sourced, kind, complete }
}

const matter = (id: string, within?: string): Matter => ({
  id,
  names: { en: [id] },
  ...(within !== undefined && { within }),
})

const pack: KnowledgePack = {
  version: '2026-01-01.small',
  countries: [land('PK', 'gov.pk'), land('IN', 'gov.in')],
  authorities: [],
  statutes: [],
  inventions: [],
  badSenders: [],
  matters: [
    matter('crime'),
    matter('cybercrime', 'crime'),
    matter('child-abuse-material', 'cybercrime'),
    matter('fraud', 'crime'),
    matter('drugs', 'crime'),
    matter('courts'),
    matter('tax'),
    matter('traffic-offence'),
  ],
  practices: [],
  scripts: [],
  lexicons: [],
  domains: { freeMail: ['freemail.example'], freeHosting: [], shorteners: [], officialWords: [] },
  sources: [],
}

type ClaimPart<Kind extends ClaimKind> = Extract<Claim, { readonly kind: Kind }>

/** A claim in the sender's own voice; its place is of no matter here. */
export function claim<Kind extends ClaimKind>(
  kind: Kind,
  value: ClaimPart<Kind>['value'],
  origin: Origin = 'body',
): Claim {
  return { kind, value, origin, text: kind, span: { start: 0, end: 1 }, voice: 'own' } as Claim
}

export function named(
  kind: 'identity' | 'authority',
  ids: readonly string[],
  options: { readonly match?: NameMatch; readonly name?: string; readonly origin?: Origin } = {},
): Claim {
  const { match = 'register', name = 'The Name', origin = 'body' } = options
  return claim(kind, { name, match, ids }, origin)
}

export const accused = (id: string): Claim => claim('accusation', { matter: id })
export const arrest: Claim = claim('threat', { threat: 'arrest' })
export const click: Claim = claim('request', { request: 'click', negated: false })

/** The same claim at another place. */
export function at(start: number, one: Claim): Claim {
  return { ...one, span: { start, end: start + 1 } }
}

export function domain(host: string, rest: Partial<DomainFacts> = {}): DomainFacts {
  return { host, registrable: host, kind: 'ordinary', usedBy: [], officialWords: [], ...rest }
}

export interface Scene {
  readonly claims: readonly Claim[]
  readonly pack?: Partial<KnowledgePack>
  readonly from?: DomainFacts
  readonly aligned?: Sender['aligned']
  readonly displayName?: string
  readonly reader?: string
  readonly channel?: Facts['channel']
  /** Characters of the text; short where nothing is said. */
  readonly length?: number
  /** ISO date of arrival. */
  readonly at?: string
}

/** Facts as the stages before would have made them. */
export function factsOf(scene: Scene): Facts {
  const { claims, from, aligned = 'unknown', channel = 'email' } = scene
  return {
    channel,
    message: { ...emptyMessage(channel), text: ' '.repeat(scene.length ?? 10) },
    sender: {
      displayName: scene.displayName ?? '',
      address: from === undefined ? '' : `office@${from.host}`,
      ...(from && { domain: from }),
      authentication: {
        spf: 'unknown',
        dkim: 'unknown',
        dkimDomains: [],
        dmarc: 'unknown',
        arc: 'unknown',
        by: 'nobody',
      },
      aligned,
    },
    own: claims,
    claims: { all: claims, languages: ['en'] },
    knowledge: compileKnowledge({ ...pack, ...scene.pack }),
    reader: scene.reader ?? 'PK',
    now: Date.parse(scene.at ?? '2026-06-01'),
    readings: [],
  }
}

function emptyMessage(channel: Facts['channel']): Facts['message'] {
  return {
    channel,
    subject: '',
    from: [],
    replyTo: [],
    to: [],
    cc: [],
    headers: [],
    text: '',
    regions: [],
    hidden: [],
    links: [],
    attachments: [],
    quoted: [],
    forward: 'none',
    anomalies: [],
  }
}

/** Keys and outcomes, as "key: outcome": what tests compare. */
export function told(observations: readonly Observation[]): readonly string[] {
  return observations.map(({ key, outcome }) => `${key}: ${outcome}`)
}
