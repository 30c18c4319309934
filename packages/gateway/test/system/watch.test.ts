import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openMailboxJudge, type MailboxJudge } from '../../src/watch/judge.ts'
import type { Action } from '../../src/watch/options.ts'
import { WatchFailure } from '../../src/watch/watched.ts'
import { canRunDovecot, password, startDovecot, type Dovecot } from './dovecot.ts'
import { fraudMail, genuineMail } from './messages.ts'
import {
  byText,
  deedOf,
  forget,
  idIn,
  kinds,
  nothing,
  one,
  parsed,
  uidsIn,
} from './watched-mail.ts'
import { follow, startCommand, temporary, type Command, type Followed } from '../watching.ts'

const skip = canRunDovecot ? false : 'needs Debian’s dovecot-imapd'

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const toJunk: Action = { kind: 'move', to: 'Junk', create: true }

describe('a mailbox on a Dovecot of its own', { skip }, () => {
  let judge: MailboxJudge
  before(async () => {
    judge = await openMailboxJudge({ reader: 'PK', trustedHosts: [], offline: true, log: silent })
  })
  after(async () => {
    await judge[Symbol.asyncDispose]()
  })

  interface Place {
    readonly dovecot: Dovecot
    readonly state: string
    readonly watch: (more?: Partial<Parameters<typeof follow>[0]>) => Followed
  }

  /** A server and a state folder for one test. */
  async function withPlace(
    work: (place: Place) => Promise<void>,
    capabilities?: string,
  ): Promise<void> {
    const dovecot = await startDovecot(capabilities)
    using state = temporary()
    const url = `imap://citizen@127.0.0.1:${dovecot.port}/INBOX`
    const watch: Place['watch'] = (more) =>
      follow({ url, password, judge: judge.judge, state: state.path, ...more })
    try {
      await work({ dovecot, state: state.path, watch })
    } finally {
      await dovecot.remove()
    }
  }

  test('fraud is flagged, and a genuine mail stays untouched and unseen', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      dovecot.deliver(genuineMail('gen-1').raw)
      await watch({ once: true }).ended
      const [bad, good] = [one(dovecot.inbox(), 'bad-1'), one(dovecot.inbox(), 'gen-1')]
      assert.deepEqual(bad.keywords, ['$TasdeeqFraud'])
      assert.ok(bad.isFlagged && !bad.isSeen)
      assert.deepEqual(
        { ...good, raw: '' },
        { raw: '', isSeen: false, isFlagged: false, isDeleted: false, keywords: [] },
      )
    }))

  test('fraud that arrives while it waits is moved to a folder that it makes', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-0').raw)
      const watching = watch({ action: { ...toJunk, to: 'ناپسندیدہ/Junk' } })
      const [begun] = await watching.until('watching')
      assert.equal(begun?.kind === 'watching' && begun.begins, 'newest')
      dovecot.deliver(genuineMail('gen-1').raw)
      await watching.until('judged', 1)
      dovecot.deliver(fraudMail('bad-1').raw)
      const told = await watching.until('judged', 2)
      await watching.stop()
      assert.deepEqual(told.map(deedOf), ['none', 'moved'])
      assert.deepEqual(new Set(dovecot.inbox().map(idIn)), new Set(['bad-0', 'gen-1']))
    }))

  test('it is moved on a server that can only copy and remove', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      const watching = watch({ once: true, action: toJunk })
      await watching.ended
      assert.deepEqual(watching.told.slice(1).map(deedOf), ['moved'])
      assert.deepEqual(dovecot.inbox(), [])
      assert.deepEqual(dovecot.in('Junk').map(idIn), ['bad-1'])
    }, 'IMAP4rev1 IDLE UIDPLUS'))

  test('where it cannot remove one message, nothing else is removed with it', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      const watching = watch({ once: true, action: toJunk })
      await watching.ended
      assert.deepEqual(watching.told.slice(1).map(deedOf), ['copied'])
      assert.ok(one(dovecot.inbox(), 'bad-1').isDeleted)
      assert.deepEqual(dovecot.in('Junk').map(idIn), ['bad-1'])
    }, 'IMAP4rev1 IDLE'))

  test('the addressees of what lies in the folder of sent mail are read', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      await watch({ once: true, action: { ...toJunk, to: 'Sent' } }).ended
      const wrote: string[] = []
      await watch({ once: true, wrote: (address) => wrote.push(address) }).ended
      assert.deepEqual(wrote, ['citizen@reader.example'])
      assert.ok(!one(dovecot.in('Sent'), 'bad-1').isSeen)
    }))

  test('a rehearsal changes nothing, and what it judged is judged again for good', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      const rehearsal = watch({ once: true, rehearse: true })
      await rehearsal.ended
      assert.deepEqual(rehearsal.told.slice(1).map(deedOf), ['marked'])
      assert.deepEqual(one(dovecot.inbox(), 'bad-1').keywords, [])
      await watch({ once: true }).ended
      assert.deepEqual(one(dovecot.inbox(), 'bad-1').keywords, ['$TasdeeqFraud'])
    }))

  test('what its reader put back is left alone', () =>
    withPlace(async ({ dovecot, state, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      await watch({ once: true }).ended
      forget(state)
      const again = watch({ once: true, action: toJunk })
      await again.ended
      assert.deepEqual(kinds(again), ['watching', 'passed-over'])
      assert.deepEqual(dovecot.inbox().map(idIn), ['bad-1'])
    }))

  test('what it was at when it was killed is done', () =>
    withPlace(async ({ dovecot, state, watch }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      await watch({ once: true }).ended
      const [file = ''] = readdirSync(state)
      const path = join(state, file)
      const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(path, JSON.stringify(Object.assign({}, kept, { lastUid: 0, acting: 1 })))
      const again = watch({ once: true, action: toJunk })
      await again.ended
      assert.deepEqual(again.told.slice(1).map(deedOf), ['moved'])
      assert.deepEqual(dovecot.in('Junk').map(idIn), ['bad-1'])
    }))

  test('a server that ends and comes back is watched on, and nothing is judged twice', () =>
    withPlace(async ({ dovecot, watch }) => {
      const watching = watch({ action: toJunk })
      await watching.until('watching')
      dovecot.deliver(genuineMail('gen-1').raw)
      await watching.until('judged', 1)
      await dovecot.stop()
      await watching.until('lost')
      dovecot.deliver(fraudMail('bad-1').raw)
      await dovecot.start()
      const told = await watching.until('judged', 2)
      await watching.stop()
      assert.deepEqual(told.map(deedOf), ['none', 'moved'])
      const again = watch({ once: true })
      await again.ended
      assert.deepEqual(kinds(again), ['watching'])
    }))

  test('where all numbers are new, it begins with what comes and says so', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(genuineMail('gen-1').raw)
      await watch({ once: true }).ended
      await dovecot.stop()
      dovecot.renumber()
      await dovecot.start()
      const watching = watch()
      const [begun] = await watching.until('watching')
      assert.equal(begun?.kind === 'watching' && begun.begins, 'renumbered')
      dovecot.deliver(genuineMail('gen-2').raw)
      const told = await watching.until('judged')
      await watching.stop()
      assert.equal(told.length, 1)
    }))

  test('the first time it may begin with a day', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(genuineMail('gen-1').raw)
      const today = watch({ once: true, since: Date.now() - 86_400_000 })
      await today.ended
      assert.deepEqual(kinds(today), ['watching', 'judged'])
    }))

  test('a message larger than the limit is not fetched, and told', () =>
    withPlace(async ({ dovecot, watch }) => {
      dovecot.deliver(genuineMail('gen-1').raw)
      dovecot.deliver(`${genuineMail('gen-2').raw}${'long line of text\r\n'.repeat(200)}`)
      const watching = watch({ once: true, limits: { bytes: 2_000 } })
      await watching.ended
      assert.deepEqual(kinds(watching), ['watching', 'judged', 'passed-over'])
    }))

  test('a wrong password is told plainly, and not tried again', () =>
    withPlace(async ({ watch }) => {
      const watching = watch({ password: 'another' })
      await assert.rejects(watching.ended, (error) => {
        assert.ok(error instanceof WatchFailure)
        assert.match(
          error.message,
          /citizen@127\.0\.0\.1.*refused the login.*check user and password/u,
        )
        return true
      })
      assert.deepEqual(watching.told, [])
    }))

  test('a mailbox or a folder that is not there is told', () =>
    withPlace(async ({ dovecot, watch }) => {
      const url = `imap://citizen@127.0.0.1:${dovecot.port}/Nowhere`
      await assert.rejects(watch({ url }).ended, /mailbox "Nowhere" cannot be opened/u)
      const action: Action = { kind: 'move', to: 'Junk', create: false }
      await assert.rejects(watch({ action }).ended, /there is no folder "Junk".*--create/u)
    }))

  test('two do not watch the same mailbox', () =>
    withPlace(async ({ watch }) => {
      const first = watch()
      await first.until('watching')
      await assert.rejects(watch().ended, /another process watches this mailbox already/u)
      await first.stop()
    }))

  test('a certificate that nobody vouches for is refused; one that is named is taken', () =>
    withPlace(async ({ dovecot, state }) => {
      dovecot.deliver(fraudMail('bad-1').raw)
      const file = join(state, 'password')
      writeFileSync(file, `${password}\n`, { mode: 0o600 })
      const address = `imaps://citizen@localhost:${dovecot.tlsPort}`
      const args = `watch ${address} --once --offline --json --password-file ${file} --state ${state}`
      const refused = await startCommand(args.split(' ')).ended
      assert.equal(refused.status, 2)
      assert.match(refused.err, /^tasdeeq: the certificate of localhost cannot be trusted/u)
      const taken = await startCommand(args.split(' '), {
        NODE_EXTRA_CA_CERTS: dovecot.certificate,
      }).ended
      assert.equal(taken.status, 1, taken.err)
      const [begun, judged, ...others] = taken.out.trim().split('\n').map(parsed)
      assert.deepEqual([begun?.kind, judged?.kind, others], ['watching', 'judged', []])
      assert.equal(judged?.kind === 'judged' && judged.judged.verdict, 'fraud')
    }))

  test('killed with -9 in the middle, it goes on where it was: all is done once', () =>
    withPlace(async ({ dovecot, state }) => {
      const ids = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? `bad-${n}` : `gen-${n}`))
      for (const id of ids)
        dovecot.deliver((id.startsWith('bad') ? fraudMail(id) : genuineMail(id)).raw)
      const address = `imap://citizen@127.0.0.1:${dovecot.port}`
      const args = `watch ${address} --once --offline --json --do move --to Junk --create --state ${state}`
      const run = (): Command => startCommand(args.split(' '), { TASDEEQ_PASSWORD: password })
      const outs: string[] = []
      for (const lines of [6, 9]) {
        const killed = run()
        await killed.lines(lines)
        killed.kill('SIGKILL')
        outs.push((await killed.ended).out)
      }
      outs.push((await run().ended).out)
      const uids = outs.flatMap(uidsIn)
      assert.ok(uidsIn(outs[0] ?? '').length < ids.length, 'it was killed before it was done')
      assert.equal(new Set(uids).size, uids.length, 'none is told twice')
      const [bad, good] = [
        ids.filter((id) => id.startsWith('bad')),
        ids.filter((id) => id.startsWith('gen')),
      ]
      assert.deepEqual(dovecot.in('Junk').map(idIn).sort(byText), bad.sort(byText))
      assert.deepEqual(dovecot.inbox().map(idIn).sort(byText), good.sort(byText))
    }))

  test('SIGTERM ends the command well', () =>
    withPlace(async ({ dovecot, state }) => {
      const address = `imap://citizen@127.0.0.1:${dovecot.port}`
      const args = ['watch', address, '--offline', '--json', '--state', state]
      const running = startCommand(args, { TASDEEQ_PASSWORD: password })
      await running.lines(1)
      dovecot.deliver(fraudMail('bad-1').raw)
      await running.lines(2)
      running.kill('SIGTERM')
      const { status, err } = await running.ended
      assert.deepEqual([status, err], [0, ''])
      assert.ok(one(dovecot.inbox(), 'bad-1').isFlagged)
    }))
})
