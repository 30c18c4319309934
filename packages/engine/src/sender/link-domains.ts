import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Link } from '../message/message.ts'
import { classifyDomain } from './domains.ts'
import type { DomainFacts } from './sender.ts'

export interface LinkDomain {
  /** The first link that leads there. */
  readonly link: Link
  readonly domain: DomainFacts
}

/** Where a reader of these links could end up: each host once, at most {@link MOST_HOSTS} of them. */
export function linkDomains(
  links: readonly Link[],
  { knowledge, now }: { readonly knowledge: Knowledge; readonly now: number },
): readonly LinkDomain[] {
  const found = new Map<string, LinkDomain>()
  for (const link of links) {
    if (link.host === '' || link.via === 'image' || found.has(link.host)) continue
    if (found.size >= MOST_HOSTS) break
    found.set(link.host, { link, domain: classifyDomain(link.host, knowledge, now) })
  }
  return [...found.values()]
}

const MOST_HOSTS = 40
