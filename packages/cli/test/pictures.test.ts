import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { pngOf, qrOf } from '../../host/test/pictures.ts'
import { samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-pictures-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const SCAN_CODE = join(samples, 'hbl-scan-code.eml')

async function findingsOf(args: readonly string[]): Promise<string> {
  const { out, err } = await tasdeeq([...args, '--offline', '--json'])
  assert.equal(err.includes('could not be checked'), false, err)
  return out
}

describe('codes in pictures', { concurrency: 2 }, () => {
  test('are read by check, and not with --no-pictures', async () => {
    assert.match(await findingsOf(['check', SCAN_CODE]), /code-leads-away/u)
    assert.doesNotMatch(await findingsOf(['check', '--no-pictures', SCAN_CODE]), /code-leads-away/u)
  })

  test('are read by scan with --pictures, and not otherwise', async () => {
    assert.match(await findingsOf(['scan', '--pictures', SCAN_CODE]), /code-leads-away/u)
    assert.doesNotMatch(await findingsOf(['scan', SCAN_CODE]), /code-leads-away/u)
  })
})

test('a picture of a code is a letter with its address', async () => {
  const file = join(folder, 'poster.png')
  writeFileSync(file, pngOf(await qrOf('https://away.invalid/poster')))
  const out = await findingsOf(['check', file])
  assert.match(out, /"channel":"letter"/u)
  assert.match(out, /away\.invalid/u)
})

test('a picture without words is an error, never "nothing found"', async () => {
  const file = join(folder, 'grey.png')
  writeFileSync(file, pngOf({ width: 200, height: 200, data: new Uint8Array(40_000).fill(128) }))
  const said = await inTime(['check', '--offline', file])
  assert.match(said, /no words could be read/u)
})

/** What the command says that it could not check; asked again where a busy machine had no time to read it. */
async function inTime(args: readonly string[], tries = 5): Promise<string> {
  const { status, err } = await tasdeeq(args)
  assert.equal(status, 2)
  return err.includes('takes too long') && tries > 1 ? inTime(args, tries - 1) : err
}
