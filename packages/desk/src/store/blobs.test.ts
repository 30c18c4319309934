import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import S3rver from 's3rver'
import type { DeskConfig } from '../program/config.ts'
import { openBlobs } from './blobs.ts'
import { StoreFailure, type Blobs } from './store.ts'

const key = randomBytes(32)

/** A place of blobs of a test's own. */
interface Place extends AsyncDisposable {
  readonly blobs: Blobs
  readonly folder: string
}

async function inFolder(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-blobs-'))
  const blobs = await openBlobs({ kind: 'folder' }, folder, key)
  return placeOf(blobs, folder, async () => {})
}

async function inS3(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-s3-'))
  const options = { address: '127.0.0.1', port: 0, silent: true, directory: folder }
  const server = new S3rver({ ...options, configureBuckets: [{ name: 'blobs', configs: [] }] })
  const { port } = await server.run()
  const blobs = await openBlobs(s3At(port), folder, key)
  return placeOf(blobs, folder, () => server.close())
}

function s3At(port: number): DeskConfig['blobs'] {
  return {
    kind: 's3',
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'blobs',
    region: 'us-east-1',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
  }
}

function placeOf(blobs: Blobs, folder: string, close: () => Promise<void>): Place {
  return {
    blobs,
    folder,
    [Symbol.asyncDispose]: async () => {
      await blobs[Symbol.asyncDispose]()
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function allOf(blobs: Blobs): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const hash of blobs.list()) all.push(hash)
  return all
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

for (const [where, open] of [
  ['a folder', inFolder],
  ['S3', inS3],
] as const) {
  describe(`blobs in ${where}`, () => {
    test('are had by their hash, once, and lie there sealed', async () => {
      await using place = await open()
      const { blobs, folder } = place
      const texts = ['one message', 'another', 'one message', '']
      const hashes = await blobs.put(texts.map(bytesOf))
      assert.deepEqual(
        hashes.map((hash) => Buffer.from(hash).toString('hex')),
        texts.map((text) => createHash('sha256').update(text).digest('hex')),
      )
      for (const [index, hash] of hashes.entries())
        assert.deepEqual(await blobs.get(hash), bytesOf(texts[index]!))
      assert.deepEqual(await blobs.put([bytesOf('another')]), [hashes[1]])
      assert.equal((await allOf(blobs)).length, 3)
      for (const file of filesBelow(folder))
        assert.ok(!readFileSync(file).includes('message'), 'nothing can be read')
    })

    test('that were erased, or never there, are not there', async () => {
      await using place = await open()
      const { blobs } = place
      const [hash, other] = await blobs.put([bytesOf('one'), bytesOf('other')])
      await blobs.erase(hash!)
      await blobs.erase(hash!)
      assert.equal(await blobs.get(hash!), undefined)
      assert.deepEqual(await allOf(blobs), [other])
      await blobs.put([bytesOf('one')])
      assert.deepEqual(await blobs.get(hash!), bytesOf('one'))
    })

    test('are listed whole, however many there are', async () => {
      await using place = await open()
      const many = Array.from({ length: 300 }, (_, number) => bytesOf(`message ${number}`))
      const hashes = await place.blobs.put(many)
      const listed = await allOf(place.blobs)
      const sorted = (list: readonly Uint8Array[]): readonly string[] =>
        list.map((hash) => Buffer.from(hash).toString('hex')).toSorted()
      assert.deepEqual(sorted(listed), sorted(hashes))
    })

    test('put by many at once are each there when they are told so', async () => {
      await using place = await open()
      const { blobs } = place
      const put = Array.from({ length: 30 }, async (_, number) => {
        const [hash] = await blobs.put([bytesOf(`message ${number % 3}`)])
        assert.deepEqual(await blobs.get(hash!), bytesOf(`message ${number % 3}`))
      })
      await Promise.all(put)
    })
  })
}

test('what was seen lately says since when, and is asked for anew where that is not enough', async () => {
  await using place = await inFolder()
  await using other = await openBlobs({ kind: 'folder' }, place.folder, key)
  const [first] = await place.blobs.keep([bytesOf('one')], 5)
  assert.equal(first?.asOf, 5)
  await other.erase(first.sha256)
  const [again, fresh] = await place.blobs.keep([bytesOf('one'), bytesOf('two')], 9)
  assert.deepEqual([again?.asOf, fresh?.asOf], [5, 9])
  assert.equal(await place.blobs.get(first.sha256), undefined)
  await place.blobs.keepAnew(bytesOf('one'), 9)
  assert.deepEqual(await place.blobs.get(first.sha256), bytesOf('one'))
  assert.equal((await place.blobs.keep([bytesOf('one')], 11))[0]?.asOf, 9)
})

test('a blob that was changed, or put in the place of another, is not handed out', async () => {
  await using place = await inFolder()
  const [one, other] = await place.blobs.put([bytesOf('one'), bytesOf('other')])
  const pathOf = (hash: Uint8Array): string => {
    const name = Buffer.from(hash).toString('hex')
    return join(place.folder, 'blobs', name.slice(0, 2), name.slice(2, 4), name)
  }
  writeFileSync(pathOf(one!), readFileSync(pathOf(other!)))
  await assert.rejects(place.blobs.get(one!))
  await using wrong = await openBlobs({ kind: 'folder' }, place.folder, randomBytes(32))
  await assert.rejects(wrong.get(other!))
})

test('where blobs cannot be kept, it is a failure of the store, and no draft is left', async () => {
  await using place = await inFolder()
  const hash = createHash('sha256').update('one').digest('hex')
  writeFileSync(join(place.folder, 'blobs', hash.slice(0, 2)), 'in the way')
  await assert.rejects(place.blobs.put([bytesOf('one')]), StoreFailure)
  assert.deepEqual(readdirSync(join(place.folder, 'blobs/new')), [])
})

test('an S3 store that lists few at a time is asked until it has no more', async () => {
  const names = ['a', 'b', 'c'].map((last) => last.padStart(64, '0'))
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams
    const [prefix, after] = [asked.get('prefix') ?? '', asked.get('start-after') ?? '']
    const keys = names.map((name) => `00/00/${name}`).filter((path) => path > after)
    const found = keys.filter((path) => path.startsWith(prefix)).slice(0, 1)
    const contents = found.map((path) => `<Contents><Key>${path}</Key></Contents>`)
    response.end(`<ListBucketResult>${contents.join('')}</ListBucketResult>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await using blobs = await openBlobs(s3At(port), '', key)
  const listed = (await allOf(blobs)).map((hash) => Buffer.from(hash).toString('hex'))
  assert.deepEqual(listed, names)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('an S3 store that is away, or refuses, is a failure of the store', async () => {
  const server = createServer((_, response) => response.writeHead(403).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await using blobs = await openBlobs(s3At(port), '', key)
  await assert.rejects(blobs.put([bytesOf('one')]), StoreFailure)
  await assert.rejects(blobs.get(new Uint8Array(32)), StoreFailure)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await assert.rejects(blobs.put([bytesOf('one')]), StoreFailure)
})

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
}
