import { classifyDomain, hostParts, type Authority, type Knowledge } from '@tasdeeq/engine'
import { titleOf } from '../knowledge/title.ts'
import type { Likeness } from '../reading.ts'

/** A domain that many bodies share is named with some of them. */
const MOST_BODIES = 3

/** Of these hosts, those that imitate a domain of a body that the knowledge holds at that time. */
export function likenessesOf(
  hosts: readonly string[],
  knowledge: Knowledge,
  now: number,
): readonly Likeness[] {
  return hosts.flatMap((host) => {
    const like = classifyDomain(host, knowledge, now).looksLike
    if (like === undefined) return []
    const { domain, how, of } = like
    const users = knowledge.usersOfDomain(domain, now)
    const own = knowledge.authority(of)
    const bodies = users.length > 0 || own === undefined ? users : [own]
    return [
      {
        host,
        shown: shownOf(host),
        domain,
        how,
        bodies: bodies
          .toSorted((one, other) => Number(isCalled(other, domain)) - Number(isCalled(one, domain)))
          .slice(0, MOST_BODIES)
          .map((body) => bodyOf(body, domain, knowledge)),
      },
    ]
  })
}

/** Is the domain called like the body? Others may use it, too: customs write from the tax office's. */
function isCalled({ names }: Authority, domain: string): boolean {
  const { name } = hostParts(domain)
  return (names['abbr'] ?? []).some((text) => text.toLowerCase() === name)
}

/** With the letters that a reader sees: what is registered as `xn--…` is one of another script. */
function shownOf(host: string): string {
  const { name, suffix, below } = hostParts(host)
  return name === '' ? host : [...below, name, suffix].join('.')
}

function bodyOf(body: Authority, domain: string, knowledge: Knowledge): Likeness['bodies'][number] {
  const { id, domains } = body
  const { en, ur } = titleOf(id, body)
  const fact = domains.find(({ value }) => value === domain || value.endsWith(`.${domain}`)) ?? body
  return {
    id,
    names: { en, ur: ur ?? en },
    checked: fact.checked,
    sources: fact.sources.flatMap((key) => {
      const source = knowledge.source(key)
      return source === undefined ? [] : [{ title: source.title, url: source.url }]
    }),
  }
}
