import type { KnowledgePack } from '@tasdeeq/engine'
import { LRUCache } from 'lru-cache'
import { fileURLToPath } from 'node:url'
import type { Indicator } from '../reading.ts'
import { compileList } from './compile.ts'
import { hostsOf } from './hosts.ts'
import type { Asked, List } from './list.ts'
import { readListFiles } from './list-file.ts'
import { placeOf } from './places.ts'
import { registerLists } from './register.ts'
import { sharedLists } from './shared.ts'
import { suffixLists } from './suffixes.ts'
import type { LearningLists, Listed } from './warning-lists.ts'

/** The lists that come with the desk, made by `scripts/warning-lists.mjs`. */
const OWN = fileURLToPath(new URL('../../warning-lists', import.meta.url))
const MOST_REMEMBERED = 50_000

/**
 * The lists of the knowledge, those that come with the desk, and those of the operator's folder, in MISP's format.
 *
 * @throws WarningListProblem that names the file and the place, where one is damaged
 */
export async function openWarningLists(options: {
  readonly folder?: string
  readonly knowledge: KnowledgePack
}): Promise<LearningLists> {
  const { folder, knowledge } = options
  const files = [...readListFiles(OWN), ...(folder === undefined ? [] : readListFiles(folder))]
  const compiled = files.map(compileList)
  const knowing = (pack: KnowledgePack): Known => {
    const lists = [...suffixLists, ...registerLists(pack), ...sharedLists(pack), ...compiled]
    return { lists, speaking: speakers(lists) }
  }
  let known = knowing(knowledge)
  const shared = new LRUCache<string, boolean>({ max: MOST_REMEMBERED })
  return {
    against: (entry) =>
      entry.kind === 'text' ? [] : known.speaking(entry).map((list) => listedBy(list, entry.kind)),
    isShared: (indicator) => {
      const key = `${indicator.kind}:${indicator.value}`
      const before = shared.get(key)
      if (before !== undefined) return before
      const is = known.speaking(indicator).length > 0
      shared.set(key, is)
      return is
    },
    learn: (pack) => {
      known = knowing(pack)
      shared.clear()
    },
    get lists() {
      return known.lists
        .filter(({ values }) => values > 0)
        .map(({ name, version, values }) => ({ name, version, values }))
    },
  }
}

interface Known {
  readonly lists: readonly List[]
  readonly speaking: (indicator: Indicator) => readonly List[]
}

/** Which lists speak of a value. */
function speakers(lists: readonly List[]): (indicator: Indicator) => readonly List[] {
  const landlords = hostsOf(lists.flatMap(({ rents }) => rents ?? []))
  const housing = lists.flatMap(({ houses }) => houses ?? [])
  return ({ kind, value: written }) => {
    const value = written.toLowerCase()
    const asked: Asked = { kind, value, place: placeOf({ kind, value }) }
    const isHoused =
      kind === 'email'
        ? housing.some((houses) => houses(asked))
        : asked.place !== undefined && landlords.houses(asked.place)
    // A mailbox with a landlord is somebody's own, whatever is said of the landlord's domain.
    const put = isHoused && kind === 'email' ? { ...asked, place: undefined } : asked
    return lists.filter((list) => list.names(put, isHoused))
  }
}

function listedBy({ name, why, heavy }: List, kind: string): Listed {
  const { weight, on } = heavy
  return { list: name, why, ...(on.includes(kind) && { weight }) }
}
