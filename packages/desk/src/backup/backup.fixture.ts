import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import type { FreshDatabase } from '../../test/databases.ts'
import { history } from '../../test/history.ts'
import type { Place, Told } from '../operator/operation.ts'
import type { DeskConfig } from '../program/config.ts'
import { loadDeskConfig } from '../program/load.ts'
import { openSeal } from '../store/seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let folders = 0
export const newFolder = (): string => join(folder, String(folders++))

/** The configuration of a desk on this database, with a data folder of its own. */
export async function configOf({ database }: FreshDatabase): Promise<DeskConfig> {
  const beside = database.kind === 'server' ? folder : dirname(database.folder)
  const data = mkdtempSync(join(beside, 'tasdeeq-backup-'))
  after(() => rmSync(data, { recursive: true, force: true }))
  if (database.kind === 'server')
    return loadDeskConfig({ data, environment: { DATABASE_URL: database.url } })
  renameSync(database.folder, join(data, 'database'))
  return loadDeskConfig({ data, environment: {} })
}

export async function last(told: AsyncIterable<Told>): Promise<Told> {
  let found: Told | undefined
  for await (const one of told) found = one
  assert.ok(found)
  return found
}

export const content: Uint8Array = Buffer.from('A message that was reported.')
export const IDENTITY = '01900000-0000-7000-8000-000000000001'

/** A desk in which all that can happen did, with a user, somebody who reported, and a content. */
export async function fill(place: Place): Promise<void> {
  let state = 7
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  for (const events of history(chance, 80)) await place.store.write(({ append }) => append(events))
  await place.blobs.put([content])
  const sealed = openSeal(place.keys.identity).seal('{"address":"who@home.example"}', IDENTITY)
  await place.store.write(({ db }) =>
    db.insertInto('identities').values({ id: IDENTITY, sealed, expires: 5 }).execute(),
  )
  const added = await place.auth.addUser({
    name: 'Ada',
    email: 'ada@desk.example',
    role: 'admin',
    clearance: 'amber',
    by: 'command',
  })
  assert.equal(added.kind, 'added')
}
