import { holdsAt } from '../knowledge/facts.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { hostParts, type HostParts } from './host.ts'
import { owned } from '../text/owned.ts'
import { lookAlike } from './lookalike.ts'
import { officialWords } from './official-words.ts'
import type { DomainFacts, DomainKind, LookAlike } from './sender.ts'

/** What kind of domain a host belongs to, as of a time (milliseconds since 1970). */
export function classifyDomain(host: string, knowledge: Knowledge, now: number): DomainFacts {
  const memo = memoOf(knowledge)
  const day = Math.floor(now / DAY)
  const known = memo.days.get(day)?.get(host)
  if (known) return known
  const facts = classify(hostParts(host), knowledge, now)
  remember(facts, { host: owned(host), day, memo })
  return facts
}

interface Place {
  readonly host: string
  readonly day: number
  readonly memo: Memo
}

function remember(facts: DomainFacts, { host, day, memo }: Place): void {
  if (memo.count >= MOST_REMEMBERED) {
    memo.days.clear()
    memo.count = 0
  }
  const domains = memo.days.get(day)
  if (domains) domains.set(host, facts)
  else memo.days.set(day, new Map([[host, facts]]))
  memo.count++
}

/** Facts begin and end with days. */
const DAY = 86_400_000

/** One message names the same hosts again and again, and each check asks. */
const memos = new WeakMap<Knowledge, Memo>()
const MOST_REMEMBERED = 5_000

interface Memo {
  /** By the day, then by the host. */
  readonly days: Map<number, Map<string, DomainFacts>>
  /** Domains of all days. */
  count: number
  readonly spellings: Map<string, Spelling>
}

function memoOf(knowledge: Knowledge): Memo {
  const known = memos.get(knowledge)
  if (known) return known
  const memo: Memo = { days: new Map(), count: 0, spellings: new Map() }
  memos.set(knowledge, memo)
  return memo
}

function classify(parts: HostParts, knowledge: Knowledge, now: number): DomainFacts {
  const { host, registrable } = parts
  const usedBy = [...new Set(knowledge.usersOfDomain(host, now).map((body) => body.id))]
  const officialIn = knowledge.officialSuffix(host)?.country
  const kind = kindOf(host, { usedBy, officialIn, now }, knowledge)
  const nobodys = kind === 'free-mail' || knowledge.isMailService(host)
  const stranger = usedBy.length === 0 && officialIn === undefined && !nobodys
  const { words, like } = stranger ? spellingOf(parts, knowledge) : UNREMARKABLE
  return {
    host,
    registrable,
    kind,
    usedBy,
    officialWords: words,
    officialIn,
    looksLike: like,
  }
}

/** What the spelling of a host says; it depends on no time. */
interface Spelling {
  readonly words: readonly string[]
  readonly like?: LookAlike | undefined
}

const UNREMARKABLE: Spelling = { words: [] }

function spellingOf(parts: HostParts, knowledge: Knowledge): Spelling {
  const { spellings } = memoOf(knowledge)
  const known = spellings.get(parts.host)
  if (known) return known
  const named = chosenParts(parts, knowledge)
  const spelling = named
    ? { words: officialWords(named, knowledge), like: lookAlike(named, knowledge) }
    : UNREMARKABLE
  if (spellings.size >= MOST_REMEMBERED) spellings.clear()
  spellings.set(parts.host, spelling)
  return spelling
}

/** What its user chose of a host: of free hosting, the part below the provider's domain; nothing of that itself. */
function chosenParts(parts: HostParts, knowledge: Knowledge): HostParts | undefined {
  if (!knowledge.isFreeHosting(parts.registrable)) return parts
  const name = parts.below.at(-1)
  const suffix = parts.registrable
  if (name === undefined) return undefined
  return {
    ...parts,
    name,
    suffix,
    registrable: `${name}.${suffix}`,
    below: parts.below.slice(0, -1),
  }
}

interface Known {
  readonly usedBy: readonly string[]
  readonly officialIn: string | undefined
  readonly now: number
}

/** Whose a domain is says less than who can use it: a brand's free hosting is free hosting. */
function kindOf(
  host: string,
  { usedBy, officialIn, now }: Known,
  knowledge: Knowledge,
): DomainKind {
  const bad = knowledge.badSender('domain', host)
  if (bad && holdsAt(bad, now)) return 'known-bad'
  if (knowledge.isFreeMail(host)) return 'free-mail'
  if (knowledge.isFreeHosting(host)) return 'free-hosting'
  if (knowledge.isShortener(host)) return 'shortener'
  if (officialIn !== undefined) return 'official'
  return usedBy.length > 0 ? 'known' : 'ordinary'
}
