import type { Desk } from '../desk.ts'
import type { NewEvent } from '../events/event.ts'

type Parts = Pick<Desk, 'store' | 'blobs' | 'now'>

/** Reports that are looked at together. */
const PAGE = 500

export interface Erased {
  /** Contents whose bytes are gone. */
  readonly contents: number
  /** Seq of the report until which nothing is left to be erased. */
  readonly until: number
}

/**
 * Erases the bytes of what was reported last longer ago than they are kept; what was read of them stays. First the
 * bytes, then the word of it: cut off in between, it is done again, and no log says that something is gone which is not.
 *
 * @param keep milliseconds
 * @param after where the time before ended
 */
export async function eraseContents(
  parts: Parts,
  { keep, after }: { readonly keep: number; readonly after: number },
): Promise<Erased> {
  const before = parts.now() - keep
  let [contents, until] = [0, after]
  while (true) {
    const page = await oldReports(parts, { before, after: until })
    // What is reported again while this goes on came after it.
    const time = parts.now()
    const erased: Uint8Array[] = []
    for (const content of await overOf(parts, page, before))
      if (await parts.blobs.retire(content)) erased.push(content)
    if (erased.length > 0) await tell(parts, erased, time)
    contents += erased.length
    until = page.at(-1)?.seq ?? until
    if (page.length < PAGE) return { contents, until }
  }
}

interface OldReport {
  readonly seq: number
  readonly content: Uint8Array
}

/** Reports come into the log in the order of their time. */
async function oldReports(
  { store }: Parts,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<readonly OldReport[]> {
  const page = await store.db
    .selectFrom('reports')
    .select(['seq', 'content', 'received'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(PAGE)
    .execute()
  const young = page.findIndex(({ received }) => received >= before)
  return young < 0 ? page : page.slice(0, young)
}

/** Those that nobody reported since, and whose bytes are there: erased before, they may have been reported again. */
async function overOf(
  { store }: Parts,
  page: readonly OldReport[],
  before: number,
): Promise<readonly Uint8Array[]> {
  if (page.length === 0) return []
  const rows = await store.db
    .selectFrom('contents')
    .innerJoin('reports', 'reports.content', 'contents.sha256')
    .select('contents.sha256')
    .where(
      'contents.sha256',
      'in',
      page.map(({ content }) => content),
    )
    .groupBy(['contents.sha256', 'contents.erased'])
    .having(({ fn }) => fn.max('reports.received'), '<', before)
    .having((is) =>
      is.or([
        is('contents.erased', 'is', null),
        is('contents.erased', '<=', is.fn.max('reports.received')),
      ]),
    )
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

async function tell(
  { store }: Parts,
  contents: readonly Uint8Array[],
  time: number,
): Promise<void> {
  const events: NewEvent[] = contents.map((content) => ({
    kind: 'content-erased',
    subject: Buffer.from(content).toString('hex'),
    actor: { kind: 'desk' },
    tool: 'job',
    time,
    body: { reason: 'the time for it is over' },
  }))
  await store.write(({ append }) => append(events))
}
