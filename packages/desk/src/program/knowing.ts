import { loadKnowledgePack } from '@tasdeeq/host'
import { starting } from '@tasdeeq/host/program'
import type { Desk } from '../desk.ts'
import { openMeasuring } from '../knowledge/effect/open.ts'
import { followKnowledge } from '../knowledge/following.ts'
import { openRegister } from '../knowledge/register.ts'
import { openComparer } from '../reading/comparer.ts'
import { mailboxesOf } from '../reading/mailboxes.ts'
import { openReader } from '../reading/open.ts'
import type { Log } from '../running.ts'
import { openWarningLists } from '../warning-lists/open.ts'
import type { DeskConfig } from './config.ts'
import type { Data } from './data.ts'

/** What the desk knows, and those of it that work with that. */
export type Knowing = Pick<Desk, 'knowledge' | 'measuring' | 'warningLists' | 'reader'>

export interface KnowingOptions {
  readonly config: DeskConfig
  readonly data: Pick<Data, 'store' | 'blobs' | 'keys'>
  readonly log: Log
  readonly now: () => number
  /** What is to be closed when the desk ends, in the reverse order. */
  readonly opened: AsyncDisposableStack
}

/** They begin with what was approved by now, and follow what is approved. */
export async function openKnowing(options: KnowingOptions): Promise<Knowing> {
  const { config, data, log, now, opened } = options
  const { store, blobs } = data
  const files = loadKnowledgePack()
  const knowledge = openRegister(files, log)
  const { changes, pack } = await knowledge.present(store.db)
  const warningLists = await starting('the warning lists cannot be used', () =>
    openWarningLists({
      ...(config.warningLists !== undefined && { folder: config.warningLists }),
      knowledge: pack,
    }),
  )
  const reading = {
    ...config.reading,
    key: data.keys.grouping,
    reader: config.reader,
    mailboxes: mailboxesOf(config),
    trustedHosts: config.authentication.trustedHosts,
    log,
  }
  const reader = opened.use(
    await starting('messages cannot be read', () => openReader({ ...reading, records: changes })),
  )
  const following = followKnowledge({ store, knowledge, reader, warningLists, log }, changes.cursor)
  opened.defer(() => following.stop(0))
  const measuring = openMeasuring({
    store,
    blobs,
    knowledge,
    reader,
    log,
    now,
    openComparer: (present, proposed) => openComparer(reading, { present, proposed }),
  })
  opened.defer(() => measuring.stop())
  return { knowledge, measuring, warningLists, reader }
}
