import assert from 'node:assert/strict'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openJournalFile } from './journal-file.ts'
import { quiet } from '../../test/smtp-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-journal-file-'))
after(() => rmSync(folder, { recursive: true }))

test('a journal that cannot be shortened goes on in its old file, and writes into no other', () => {
  const path = join(folder, 'journal.ndjson')
  const file = openJournalFile(path, quiet)
  // Where the new file is to be made stands a folder.
  mkdirSync(`${path}.new`)
  const names = Array.from({ length: 10_000 }, (_, at) => String(at).padStart(65, '0'))
  const line = { at: 1, stage: 'settled', names } as const
  for (let written = 0; written < 10; written++) file.append(line)
  // This one would get the number of a file that was closed too early.
  const other = join(folder, 'other')
  const fd = openSync(other, 'w')
  file.append({ at: 2, stage: 'taken', names: ['kept'] })
  closeSync(fd)
  assert.equal(readFileSync(other, 'utf8'), '')
  file.close()
  rmdirSync(`${path}.new`)
  const again = openJournalFile(path, quiet)
  assert.equal(again.open.get('kept')?.stage, 'taken')
  again.close()
})
