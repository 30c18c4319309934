import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keptFolder } from './kept-folder.ts'

function placeFor(work: (place: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const place = mkdtempSync(join(tmpdir(), 'tasdeeq-kept-'))
    try {
      await work(place)
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  }
}

const write = async (draft: string): Promise<void> => writeFileSync(join(draft, 'made'), '')

test(
  'who makes a folder takes those away that nobody used for an hour, and no others',
  placeFor(async (place) => {
    const begin = `tasdeeq-console-${process.getuid?.() ?? 0}-`
    const [old, draft, used] = [`${begin}old`, `${begin}old-draft`, `${begin}used`]
    const [other, alien] = [begin.replace('console', 'citizen') + 'old', 'another-of-this-place']
    for (const name of [old, draft, used, other, alien]) mkdirSync(join(place, name))
    const before = new Date(Date.now() - 7_200_000)
    for (const name of [old, draft, used, other, alien])
      utimesSync(join(place, name), before, before)
    const neverMade = () => assert.fail('it is there')
    const again = await keptFolder({ name: 'console', form: 'used', place }, neverMade)
    assert.equal(again, join(place, used))
    const made = await keptFolder({ name: 'console', form: 'new', place }, write)
    assert.deepEqual(readdirSync(place).toSorted(), [alien, other, `${begin}new`, used].toSorted())
    assert.deepEqual(readdirSync(made), ['made'])
  }),
)

test(
  'of those that make it at once one is kept, and a draft that failed is not',
  placeFor(async (place) => {
    const kept = { name: 'console', form: 'new', place }
    const all = await Promise.all(Array.from({ length: 3 }, () => keptFolder(kept, write)))
    assert.equal(new Set(all).size, 1)
    assert.equal(readdirSync(place).length, 1)
    const failing = keptFolder({ ...kept, form: 'wrong' }, () => Promise.reject(new Error('a bug')))
    await assert.rejects(failing, /a bug/u)
    assert.equal(readdirSync(place).length, 1)
  }),
)
