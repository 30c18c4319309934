import { compileKnowledge, type Knowledge } from '../knowledge/knowledge.ts'
import type { Authority, Country, Fact, KnowledgePack, Sourced } from '../knowledge/records.ts'

/** A small knowledge for tests of the sender stage: a few bodies, one country, short lists. */
export function smallKnowledge(): Knowledge {
  return compileKnowledge(pack)
}

export const JUNE: number = Date.parse('2026-06-01T00:00:00Z')

const SOURCED: Sourced = { sources: ['test'], checked: '2026-05-01', confidence: 'high' }

function facts(...values: readonly string[]): readonly Fact[] {
  return values.map((value) => ({ ...SOURCED, value }))
}

interface Sketch {
  readonly id: string
  readonly kind: string
  readonly abbr: string
  readonly domains: readonly string[]
  readonly senderIds?: readonly string[]
}

function body({ id, kind, abbr, domains, senderIds = [] }: Sketch): Authority {
  return {
    ...SOURCED,
    id,
    country: id.slice(0, 2).toUpperCase(),
    kind,
    names: { abbr: [abbr] },
    domains: facts(...domains),
    phones: [],
    emails: [],
    senderIds: facts(...senderIds),
    mandate: [],
    notMandate: [],
    never: [],
    does: [],
  }
}

const PAKISTAN: Country = {
  code: 'PK',
  names: { en: ['Pakistan'] },
  officialSuffixes: facts('gov.pk', 'gos.pk'),
  registers: [],
  help: [],
  callingCode: '+92',
}

const pack: KnowledgePack = {
  version: 'test',
  countries: [PAKISTAN],
  authorities: [
    body({ id: 'pk.fbr', kind: 'revenue', abbr: 'FBR', domains: ['fbr.gov.pk'] }),
    body({ id: 'pk.fia', kind: 'law-enforcement', abbr: 'FIA', domains: ['fia.gov.pk'] }),
    body({
      id: 'pk.nadra',
      kind: 'registry',
      abbr: 'NADRA',
      domains: ['nadra.gov.pk'],
      senderIds: ['7000'],
    }),
    body({
      id: 'pk.hbl',
      kind: 'bank',
      abbr: 'HBL',
      domains: ['hbl.com'],
      senderIds: ['HBL', '4250'],
    }),
    body({ id: 'pk.easypaisa', kind: 'wallet', abbr: 'Easypaisa', domains: ['easypaisa.com.pk'] }),
    body({ id: 'pk.tax', kind: 'revenue', abbr: 'PTS', domains: ['tax.gov.pk'] }),
  ],
  statutes: [],
  inventions: [],
  badSenders: [
    { ...SOURCED, kind: 'domain', value: 'officereportcrime.org', impersonates: 'Police' },
    {
      ...SOURCED,
      kind: 'domain',
      value: 'lapsed.example',
      impersonates: 'Police',
      to: '2026-01-01',
    },
  ],
  matters: [],
  practices: [],
  scripts: [],
  lexicons: [],
  domains: {
    freeMail: ['gmail.com'],
    freeHosting: ['web.app', 'sites.example', 'easypaisahost.example'],
    shorteners: ['bit.ly'],
    officialWords: [
      'office',
      'report',
      'crime',
      'police',
      'court',
      'gov',
      'tax',
      'fbr',
      'federal',
      'cyber',
    ],
  },
  sources: [],
}
