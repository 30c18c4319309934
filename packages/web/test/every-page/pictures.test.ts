import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { indexedPng } from './indexed-png.ts'

const root = new URL('../../../../', import.meta.url)

test('the pictures of the README are small, and say in words what is to be seen', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const names = readdirSync(new URL('docs/pictures/', root))
  assert.ok(names.length >= 2)
  for (const name of names) {
    const { length } = readFileSync(new URL(`docs/pictures/${name}`, root))
    assert.ok(length <= 150_000, `${name} has ${length} bytes`)
    const end = readme.indexOf(`](docs/pictures/${name})`)
    const words = readme.slice(readme.lastIndexOf('![', end) + 2, Math.max(end, 0))
    assert.ok(words.length >= 40, `${name} is told as “${words}”`)
  }
})

test('a picture of few colours is a PNG, row by row', () => {
  const colours = Uint8Array.of(0, 0, 0, 255, 255, 255)
  const png = indexedPng({ width: 2, height: 2, colours, pixels: Uint8Array.of(0, 1, 1, 0) })
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG')
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2, 2])
  const data = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
  assert.deepEqual([...rows], [0, 0, 1, 0, 1, 0])
  // The sum of an end without data is the same in every PNG.
  assert.equal(png.subarray(-4).toString('hex'), 'ae426082')
})
