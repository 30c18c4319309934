import type { Held } from '../quarantine.ts'

/** An entry of the quarantine as the desk is told of it, one line of JSON. Those it is held for are counted, not named. */
export function heldLine(held: Held, now: number): string {
  const { judged, recipients, releasedTo, arrivals, moreArrivals = 0, reports } = held
  const { verdict, probability, family, findings, subject, from, warning, deadline } = judged
  const dmarc = judged.authentication?.dmarc
  const { id, state, heldAt, expiresAt, sha256, bytes, listener, rule, client } = held
  return JSON.stringify({
    v: 1,
    id,
    state,
    heldAt,
    expiresAt,
    sha256,
    bytes,
    listener,
    subject,
    from,
    told: now,
    rule: rule.name,
    verdict,
    probability,
    family,
    findings,
    warning,
    deadline,
    dmarc,
    client: client.ip,
    recipients: recipients.length,
    releasedTo: releasedTo.length,
    domains: domainsOf(recipients),
    arrivals: arrivals.length + moreArrivals,
    reports: {
      'false-alarm': reports.filter(({ says }) => says === 'false-alarm').length,
      fraud: reports.filter(({ says }) => says === 'fraud').length,
    },
    unsure: held.releasing !== undefined,
  })
}

const MOST_DOMAINS = 20

function domainsOf(recipients: readonly string[]): readonly string[] {
  const domains = recipients.map((address) => address.slice(address.lastIndexOf('@') + 1))
  return [...new Set(domains.map((domain) => domain.toLowerCase()))].slice(0, MOST_DOMAINS)
}

/** When something last happened to it, as far as it says. */
export function lastChange({ state, heldAt, expiresAt, deeds = [], reports }: Held): number {
  const times = [...deeds, ...reports].map(({ time }) => time)
  return Math.max(heldAt, ...times, state === 'expired' ? expiresAt : 0)
}
