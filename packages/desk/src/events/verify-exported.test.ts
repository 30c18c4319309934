import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { canonicalJson } from './canonical.ts'
import { verifyExported, type VerifiedFile } from './verify-exported.ts'
import { verifyLog } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-exported-'))
after(() => rmSync(folder, { recursive: true }))

interface Line {
  readonly seq: number
  readonly hash: string
  readonly [member: string]: unknown
}

/** As the page on the desk describes it, so that the chain is not verified by what made it. */
function log(count: number): Line[] {
  let hash = Buffer.alloc(32)
  return Array.from({ length: count }, (_, at) => {
    const event = {
      seq: at + 1,
      time: 1_000 + at,
      kind: 'signed-in',
      subject: 'somebody',
      actor: { kind: 'user', id: 'somebody' },
      tool: 'web',
      body: { how: 'totp', note: 'é' },
    }
    hash = createHash('sha256').update(hash).update(canonicalJson(event)).digest()
    return { ...event, hash: hash.toString('hex') }
  })
}

function verified(lines: readonly (object | string)[]): Promise<VerifiedFile> {
  const file = join(folder, 'log.ndjson')
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(file, texts.map((text) => `${text}\n`).join(''))
  return verifyExported(file)
}

const place = (found: VerifiedFile): unknown => (found.kind === 'broken' ? found.seq : found.kind)

test('a whole log is whole, whichever end comes first', async () => {
  const lines = log(5)
  const head = { seq: 5, hash: lines[4]!.hash }
  for (const some of [lines, lines.toReversed()])
    assert.deepEqual(await verified(some), { kind: 'whole', events: 5, head })
  assert.equal(place(await verified(log(1))), 'whole')
})

test('whatever was changed, removed, repeated or added is found', async () => {
  const lines = log(5)
  const changed = (at: number, about: object): object[] =>
    lines.with(at, { ...lines[at]!, ...about })
  assert.equal(place(await verified(changed(0, { time: 9 }))), 1)
  assert.equal(place(await verified(changed(2, { body: {} }))), 3)
  assert.equal(place(await verified(changed(2, { actor: { kind: 'user' } }))), 3)
  assert.equal(place(await verified(changed(4, { hash: '0'.repeat(64) }))), 5)
  assert.equal(place(await verified(changed(4, { more: 'said' }))), 4)
  assert.equal(place(await verified(lines.toSpliced(2, 1))), 3)
  assert.equal(place(await verified(lines.slice(2).toReversed())), 2)
  assert.equal(place(await verified(lines.toSpliced(2, 0, lines[2]!))), 3)
  assert.equal(place(await verified([...lines, ...lines.slice(0, 4).toReversed()])), 1)
  assert.equal(place(await verified([...lines, 'nonsense'])), 5)
  assert.equal(place(await verified([])), 0)
})

test('what is withheld is counted, and what stands around it is proven', async () => {
  const lines = log(5)
  const { body: _, ...without } = lines[2]!
  const { kind, ...rest } = await verified(lines.with(2, without))
  assert.equal(kind, 'withheld')
  assert.equal('withheld' in rest && rest.withheld, 1)
  const other = lines.with(2, { ...without, hash: '0'.repeat(64) })
  assert.equal(place(await verified(other)), 4)
})

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test(`what the desk exports is verified by the file alone (${name})`, async () => {
    const { desk, call } = api()
    for (const user of ['one', 'two'])
      await desk.auth.addUser({ ...USER, email: `${user}@desk.example` })
    const { seq, hash } = await desk.store.db
      .selectFrom('log_head')
      .selectAll()
      .executeTakeFirstOrThrow()
    const { value } = await call({ path: '/events/log/export', as: 'auditor' })
    const found = await verified(String(value).trimEnd().split('\n'))
    assert.equal(found.kind, (await verifyLog(desk.store.db)).kind)
    assert.deepEqual('head' in found && found.head, {
      seq,
      hash: Buffer.from(hash).toString('hex'),
    })
  })
})

const USER = { name: 'Somebody', role: 'analyst', clearance: 'amber', by: 'command' } as const
