import { join } from 'node:path'
import { makeFolder, starting } from '@tasdeeq/host/program'
import type { Desk } from '../desk.ts'
import type { Log } from '../running.ts'
import { openBlobs } from '../store/blobs.ts'
import { checkKeys } from '../store/key-mark.ts'
import { openKeys } from '../store/keys.ts'
import { openStore, type Database } from '../store/open.ts'
import { openSeal } from '../store/seal.ts'
import type { DeskConfig } from './config.ts'
import { refuseForeign } from './foreign-owner.ts'

/** What a desk keeps, open. */
export interface Data
  extends
    AsyncDisposable,
    Pick<Desk, 'keys' | 'store' | 'blobs' | 'contentSeal' | 'identitySeal'> {}

/** @throws StartProblem where something of it cannot be opened; nothing stays open then */
export async function openData(config: DeskConfig, log: Log): Promise<Data> {
  const at = `${config.data} cannot be used for the data`
  await using opened = new AsyncDisposableStack()
  refuseForeign(config.data)
  await starting(at, () => makeFolder(config.data))
  const keys = await starting(at, () => openKeys(config.data))
  const store = opened.use(
    await starting('the database cannot be opened', () => openStore(databaseOf(config), log)),
  )
  await starting(at, () => checkKeys(store, keys, config.data))
  const blobs = opened.use(
    await starting('reported messages cannot be kept', () =>
      openBlobs(config.blobs, config.data, keys.content),
    ),
  )
  const all = opened.move()
  return {
    keys,
    store,
    blobs,
    contentSeal: openSeal(keys.content),
    identitySeal: openSeal(keys.identity),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** The embedded database has a folder of its own. */
function databaseOf({ database, data }: DeskConfig): Database {
  return database.kind === 'server'
    ? database
    : { kind: 'embedded', folder: join(data, 'database') }
}
