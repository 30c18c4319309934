import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serveImap } from '../../../../gateway/test/imap-server.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import { openTestApi, type TestApi } from '../../../test/api.ts'
import { sweep } from './imap-sweep.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-imap-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const passwordFile = join(folder, 'password')
writeFileSync(passwordFile, 'a sample\n')

const MAIL =
  'From: A <a@fee.example>\r\nTo: b@reader.example\r\nSubject: Fee\r\nX-Tasdeeq-Sample: yes\r\n\r\nPay the fee today.\r\n'

const SELECT = [
  '* FLAGS (\\Seen)',
  '* OK [PERMANENTFLAGS (\\Seen \\*)] all',
  '* 2 EXISTS',
  '* OK [UIDVALIDITY 7] valid',
  '* OK [UIDNEXT 3] next',
  'TAG OK [READ-WRITE] selected',
].join('\r\n')

/** The first of two mails is one that the server cannot give out, as where a file of it is broken. */
function fetched(tag: string, _socket: unknown, line: string): string {
  if (line.includes('1:*'))
    return `* 1 FETCH (UID 1 FLAGS ())\r\n* 2 FETCH (UID 2 FLAGS ())\r\n${tag} OK done`
  if (line.startsWith('UID FETCH 1 ')) return `${tag} NO [SERVERBUG] it cannot be read`
  return `* 2 FETCH (UID 2 BODY[]<0> {${MAIL.length}}\r\n${MAIL})\r\n${tag} OK done`
}

forEachDatabase((name, _open, fresh) => {
  test(`a mail that cannot be read keeps nothing back that comes after it (${name})`, async () => {
    await using api = await openTestApi(fresh)
    await using server = await serveImap({ SELECT, 'UID FETCH': fetched })
    await look(api, server.url)
    const stored = server.commands.filter((command) => command.startsWith('UID STORE'))
    assert.match(stored.join('\n'), /UID STORE 1 .*\$TasdeeqLeft.*\nUID STORE 2 .*\$TasdeeqTaken/u)
    const reports = await api.desk.store.db.selectFrom('reports').select('via').execute()
    assert.deepEqual(reports, [{ via: 'mailbox' }])
    await look(api, server.url)
    assert.equal((await api.desk.store.db.selectFrom('reports').select('id').execute()).length, 1)
  })
})

function look({ desk }: TestApi, url: string): Promise<void> {
  const config = { url, passwordFile, folder: 'INBOX', every: 1000 }
  return sweep(desk, config, new AbortController().signal)
}
