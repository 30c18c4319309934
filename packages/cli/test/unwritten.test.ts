import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { command, samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-unwritten-'))
after(() => rmSync(folder, { recursive: true }))

const NOTICE = join(samples, 'police-notice.eml')

test('a page that cannot be written is told as such, not as a message that cannot be read', async () => {
  for (const [place, says] of [
    [folder, /it is a folder; name a file in it/u],
    [join(folder, 'none', 'page.html'), /there is no such folder/u],
    [join(NOTICE, 'page.html'), /there is no such folder/u],
  ] as const) {
    const { status, err } = await tasdeeq(['check', '--offline', '--html', place, NOTICE])
    assert.equal(status, 2)
    assert.match(err, says)
  }
})

test('a country that the environment names wrongly is told where it stands', async () => {
  const { status, err } = await tasdeeq(['check', 'a'], '', { TASDEEQ_READER: 'Pakistan' })
  assert.equal(status, 2)
  assert.match(err, /^tasdeeq: TASDEEQ_READER takes a country's two letters/u)
})

test(
  'an answer that a full disk did not take is no verdict: one line, and status 2',
  { skip: !existsSync('/dev/full') && 'no /dev/full on this system' },
  () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(
      process.execPath,
      [command, 'check', '--offline', NOTICE],
      { stdio: ['ignore', full, 'pipe'], encoding: 'utf8', env: { LANG: 'C.UTF-8' } },
    )
    closeSync(full)
    assert.equal(
      stderr,
      'tasdeeq: the output could not be written: the disk is full; make room on it first\n',
    )
    assert.equal(status, 2)
  },
)
