import type { Filled } from './console-fill.ts'

/** Something that a page of the console asks for, and in how many milliseconds it is to be there. */
export interface Ask {
  readonly name: string
  readonly path: string
  readonly aim: number
  /** A further page is asked for so many times before: its cursor stands in the answer of the one before. */
  readonly deep?: number
}

const DAY = 86_400_000
/** A page is usable within a second; a search answers as one types. */
const PAGE = 1000
const SEARCH = 300

/** What every page of the console asks for. */
export function asksOf({ campaigns, reports }: Filled, now: number): readonly Ask[] {
  const [largest, ...others] = campaigns
  const common = others.at(40)
  if (largest === undefined || common === undefined) throw new Error('too few campaigns to ask for')
  return [
    ...queueAsks(now),
    ...campaignAsks('the largest campaign', largest.id),
    ...campaignAsks('a campaign', common.id),
    ...searchAsks(common.domain, reports[0] ?? ''),
    ...countAsks(now),
    ...otherAsks(campaigns.slice(0, 50).map(({ id }) => id)),
  ]
}

function page(name: string, path: string, deep?: number): Ask {
  return { name, path, aim: PAGE, ...(deep !== undefined && { deep }) }
}

function queueAsks(now: number): readonly Ask[] {
  const sorts = ['priority', 'last_seen', 'reports'] as const
  const filters = [
    'state=open',
    'state=answered',
    'family=parcel-fraud',
    'tag=none',
    'assignee=nobody',
    `since=${now - 7 * DAY}`,
    'q=pa',
    'q=parcel',
    'q=zz',
    'q=%2B92300',
  ]
  return [
    ...sorts.map((sort) => page(`queue by ${sort}`, `/campaigns?limit=50&sort=${sort}`)),
    ...sorts.map((sort) => page(`queue by ${sort}, deep`, `/campaigns?limit=200&sort=${sort}`, 10)),
    ...filters.map((filter) =>
      page(`queue, ${filter.replace(/\d{13}/u, 'a week')}`, `/campaigns?limit=50&${filter}`),
    ),
    page('queue, q=parcel by reports', '/campaigns?limit=50&sort=reports&q=parcel'),
  ]
}

function campaignAsks(name: string, id: string): readonly Ask[] {
  const parts = [
    '',
    '/timeline',
    '/spread',
    '/template',
    '/texts',
    '/reports',
    '/indicators?limit=100',
    '/neighbours',
    '/look-alikes',
    '/indicator-map',
  ]
  return [
    ...parts.map((part) => page(`${name}${part.replace(/\?.*/u, '')}`, `/campaigns/${id}${part}`)),
    page(`${name}: operation`, `/campaigns/${id}/operation`),
    page(`${name}: reports, deep`, `/campaigns/${id}/reports?limit=200`, 10),
  ]
}

function searchAsks(domain: string, report: string): readonly Ask[] {
  const typed = {
    'two letters': 'pa',
    'a word': 'parcel',
    'two words': 'parcel fraud',
    'a beginning of a number': '+923',
    'a number': '0300 0007919',
    'a domain': domain,
    'an address': `https://${domain}/`,
    'a report': report,
    'what is nowhere': 'qqqqqqqq',
  }
  return Object.entries(typed).map(([name, q]) => ({
    name: `search: ${name}`,
    path: `/search?q=${encodeURIComponent(q)}`,
    aim: SEARCH,
  }))
}

function countAsks(now: number): readonly Ask[] {
  return [30, 365].flatMap((days) => {
    const span = `since=${now - days * DAY}&until=${now}`
    return [
      page(`stats of ${days} days`, `/stats?${span}`),
      page(`series of ${days} days`, `/stats/series?${span}`),
    ]
  })
}

function otherAsks(ids: readonly string[]): readonly Ask[] {
  return [
    page('outlines of 50 campaigns', `/outlines?campaigns=${ids.join(',')}`),
    page('indicators', '/indicators?limit=100'),
    page('indicators, deep', '/indicators?limit=200', 10),
    page('indicators of a kind', '/indicators?limit=100&kind=phone'),
    page('indicators that begin so', '/indicators?limit=100&q=parcel'),
    page('operations', '/operations'),
    page('decisions', '/decisions?limit=100'),
    page('decisions, deep', '/decisions?limit=200', 5),
    page('reports', '/reports?limit=100'),
    page('reports, deep', '/reports?limit=200', 10),
    page('reports that were found clear', '/reports?limit=100&verdict=clear'),
    page('reports of a kind', '/reports?limit=100&word=genuine'),
    page('log', '/events/log?limit=100'),
    page('log of one user', '/events/log?limit=100&actor=nobody'),
    page('log of a kind', '/events/log?limit=100&kind=decision-published'),
    page('log of a kind that never was', '/events/log?limit=100&kind=decision-refused'),
    page('quarantine', '/held?limit=100'),
    page('quarantine, newest', '/held?limit=100&sort=newest'),
    page('quarantine, deep', '/held?limit=100', 5),
    page('quarantine of a domain', '/held?limit=100&domain=site-40.example'),
    page('rehearsal', '/rehearsal'),
    page('gateways', '/gateways/health'),
  ]
}
