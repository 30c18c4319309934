import type { Kysely } from 'kysely'
import { isAmong } from '../store/rows.ts'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Bridge } from './bridge.ts'
import { weighingBy } from './commonness.ts'
import { type Whole, wholesOfCampaigns } from './evidence.ts'
import type { Memory } from './memory.ts'
import { type First, type Members, membersOf } from './members.ts'
import type { AssigningParts } from './parts.ts'
import { type Thresholds, thresholds as measured } from './thresholds.ts'
import { sayingOf, wordingBetween, wordingOf, type Saying, type Weighing } from './wording.ts'

/** What a batch did, as far as somebody has to look again. */
export interface Changed {
  /** First texts of the campaigns it opened, with what they say: of those that others are found by. */
  readonly opened: readonly First[]
  /** How many reports it put into campaigns. */
  readonly reports: ReadonlyMap<string, number>
}

/** Other campaigns that one is held against. */
const MOST_OTHERS = 16
/**
 * Which campaigns are one, as is seen only now. What a letter varies is known once several of its texts came: until then
 * some of them have opened campaigns of their own, and nobody would look at these again. So a campaign is held against
 * others when its reports have doubled, and one that begins against those that have grown. It costs as much for each
 * report, however many there are.
 *
 * @param merge is given pairs of texts, none of which depends on another: the first text of a smaller campaign, and one
 *   of the larger that is most like it
 * @throws StoreFailure
 */
export async function lookAgain(
  { store: { db }, contentSeal, thresholds = measured }: LookingParts,
  { memory, merge }: Looking,
  changed: Changed,
): Promise<void> {
  const weightOf = weighingBy(await memory.commonness(db, contentSeal))
  const view: View = { db, seal: contentSeal, memory, thresholds, weightOf }
  const campaigns = new Set(changed.reports.keys())
  let sought = changed.opened
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const grown = await grownWholes(view, [...campaigns], changed.reports)
    sought = [...sought, ...(await saidBy(view, grown))]
    const bridges = await bridgesIn(view, sought)
    if (bridges.length === 0) return
    const independent = independentOf(bridges)
    await merge(independent)
    // What was left rests on a campaign that is part of another now; and what has grown by a merge is looked at, too.
    const left = new Set(bridges.filter((one) => !independent.includes(one)).map(({ by }) => by))
    sought = sought.filter(({ text }) => left.has(text))
    for (const { larger } of independent) campaigns.add(larger)
  }
}

interface Looking {
  readonly memory: Memory
  readonly merge: (bridges: readonly Bridge[]) => Promise<void>
}

/** Merges of which one is seen only when the other is made. */
const MOST_ROUNDS = 6

/** What campaigns say that have grown. */
async function saidBy(view: View, wholes: readonly Whole[]): Promise<readonly First[]> {
  const grown = await membersOf(view, wholes)
  return [...grown.values()].flatMap(({ saying, said: { words } }) =>
    saying.slice(0, 1).map(({ text }) => ({ text, words })),
  )
}

/** The strongest of each smaller campaign; none into one that is itself merged into another now. */
function independentOf(bridges: readonly Found[]): readonly Found[] {
  const gone = new Set<string>()
  const taken = new Set<string>()
  return bridges
    .toSorted((one, other) => other.share - one.share)
    .filter(({ larger, smaller }) => {
      if (gone.has(larger) || gone.has(smaller) || taken.has(smaller)) return false
      gone.add(smaller)
      taken.add(larger)
      return true
    })
}

type LookingParts = Pick<AssigningParts, 'store' | 'contentSeal' | 'thresholds'>

interface View {
  readonly db: Kysely<Tables>
  readonly seal: Seal
  readonly memory: Memory
  readonly thresholds: Thresholds
  readonly weightOf: Weighing
}

/** Wholes whose reports passed a power of two since they were looked at, or, where nobody knows that, by this batch. */
async function grownWholes(
  { db, memory: { looked }, thresholds: { again } }: View,
  campaigns: readonly string[],
  reports: ReadonlyMap<string, number>,
): Promise<readonly Whole[]> {
  const wholes = await wholesOfCampaigns(db, campaigns)
  const added = new Map<string, number>()
  for (const [campaign, { id }] of wholes)
    added.set(id, (added.get(id) ?? 0) + (reports.get(campaign) ?? 0))
  const different = new Map([...wholes.values()].map((whole) => [whole.id, whole]))
  return [...different.values()].filter(({ id, reports: now }) => {
    const before = looked.get(id) ?? doublings(Math.max(1, now - added.get(id)!))
    looked.set(id, doublings(now))
    return now >= again && doublings(now) > before
  })
}

function doublings(reports: number): number {
  return Math.floor(Math.log2(reports))
}

interface Pair {
  /** The text by which it was found. */
  readonly by: string
  /** It has been reported often enough to be known. */
  readonly larger: Whole
  readonly smaller: Whole
}

/** Each pair once. */
async function pairsOf(view: View, sought: readonly First[]): Promise<readonly Pair[]> {
  const { db, memory, thresholds, weightOf } = view
  // Half: words that many say are in common, too, and not looked up.
  const asked = { weightOf, least: thresholds.weight / 2, most: MOST_OTHERS }
  const found = sought
    .map(({ text, words }) => ({ by: text, others: memory.firsts.find(words, asked) }))
    .filter(({ others }) => others.length > 0)
  const texts = found.flatMap(({ by, others }) => [by, ...others])
  const wholes = await wholesOfTexts(db, texts)
  const pairs = new Map<string, Pair>()
  for (const { by, others } of found) {
    for (const other of others) {
      const ends = [wholes.get(by), wholes.get(other)].flatMap((whole) => whole ?? [])
      const [larger, smaller] = ends.sort(byReports)
      if (!larger || !smaller || larger.id === smaller.id) continue
      if (larger.reports < thresholds.again) continue
      pairs.set(`${larger.id} ${smaller.id}`, { by, larger, smaller })
    }
  }
  return [...pairs.values()]
}

function byReports(one: Whole, other: Whole): number {
  return other.reports - one.reports || (one.id < other.id ? -1 : 1)
}

async function wholesOfTexts(
  db: Kysely<Tables>,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Whole>> {
  if (texts.length === 0) return new Map()
  const rows = await db
    .selectFrom('texts')
    .innerJoin('campaigns as part', 'part.id', 'texts.campaign')
    .innerJoin('campaigns as whole', 'whole.id', 'part.root')
    .select(['texts.id as text', 'whole.id', 'whole.reports'])
    .where(isAmong('texts.id', 'uuid', [...new Set(texts)]))
    .execute()
  return new Map(rows.map(({ text, ...whole }) => [text, whole]))
}

async function bridgesIn(view: View, sought: readonly First[]): Promise<readonly Found[]> {
  const pairs = await pairsOf(view, sought)
  const members = await membersOf(
    view,
    pairs.flatMap(({ larger, smaller }) => [larger, smaller]),
  )
  return pairs.flatMap(({ by, larger, smaller }) => {
    const [mine, theirs] = [members.get(larger.id), members.get(smaller.id)]
    const bridge = mine && theirs && bridgeOf(view, { larger, mine, theirs })
    return bridge ? { ...bridge, by, larger: larger.id, smaller: smaller.id } : []
  })
}

interface Found extends Weighed {
  readonly by: string
  readonly larger: string
  readonly smaller: string
}

interface Weighed extends Bridge {
  readonly share: number
}

interface Ends {
  readonly larger: Whole
  readonly mine: Members
  readonly theirs: Members
}

/**
 * Both say much the same between their texts, and all first texts of both are like each other: else whoever writes texts
 * between two letters would make one campaign of any two. The reason that is kept is a pair of texts: of the first ones of
 * the smaller that which says most of what the larger says, and the text of the larger that is most like it.
 */
function bridgeOf(
  { thresholds, weightOf }: View,
  { larger, mine, theirs }: Ends,
): Weighed | undefined {
  const isLike = (one: First, other: First): boolean =>
    wordingOf(one.words, other.words, weightOf).share >= thresholds.bridged
  if (!theirs.firsts.every((one) => mine.firsts.every((other) => isLike(one, other))))
    return undefined
  const { share, weight } = wordingBetween(theirs.said, mine.said, weightOf)
  if (share < neededShare(larger.reports, thresholds) || weight < thresholds.weight)
    return undefined
  const first = nearestTo(mine.said, theirs.firsts, weightOf)
  return (
    first && { text: first.text, to: nearestTo(alone(first), mine.saying, weightOf)!.text, share }
  )
}

function alone({ words }: First): Saying {
  return sayingOf([words])
}

function nearestTo(said: Saying, texts: readonly First[], weightOf: Weighing): First | undefined {
  const shares = texts.map((one) => wordingBetween(alone(one), said, weightOf).share)
  return texts[shares.indexOf(Math.max(...shares))]
}

/** As on arrival, but with another least: what a text alone happens to say is left aside. */
function neededShare(
  reports: number,
  { wordingAgain, wordingFirst, wordingDoubled }: Thresholds,
): number {
  return Math.max(wordingAgain, wordingFirst - wordingDoubled * Math.log2(reports))
}
