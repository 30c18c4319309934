import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serveImap, type Answers } from '../../test/imap-server.ts'
import { follow, temporary, type Follow, type Followed } from '../../test/watching.ts'
import type { Judged } from '../judged.ts'
import { accountOf } from './account.ts'
import { WatchFailure, type Watched } from './watched.ts'

const LIST =
  '* 1 FETCH (UID 1 RFC822.SIZE 30 FLAGS () INTERNALDATE "01-Jun-2026 09:00:00 +0000")\r\nTAG OK done'
const ONE_MESSAGE: Answers = {
  'UID FETCH': (_tag, _socket, line) =>
    line.includes('BODY.PEEK') ? '* 1 FETCH (UID 1 BODY[]<0> {5}\r\nhello)\r\nTAG OK done' : LIST,
}

const FRAUD: Judged = {
  verdict: 'fraud',
  probability: 0.99,
  probabilities: { fraud: 0.99, unwanted: 0, genuine: 0.01 },
  findings: [],
  quoted: [],
  reason: { en: 'There is no such office.', ur: 'ایسا کوئی دفتر نہیں۔' },
  subject: 'Notice',
  from: { name: 'Office', address: 'office@officereport.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '0', knowledge: '0' },
  ms: 1,
}

/** Watches what such a server offers, with a judge to whom everything is fraud. */
async function watched(
  answers: Answers,
  more: Partial<Follow>,
  work: (watching: Followed, commands: readonly string[]) => Promise<void>,
): Promise<void> {
  await using server = await serveImap(answers)
  using state = temporary()
  const judge: Follow['judge'] = () => Promise.resolve({ kind: 'judged', judged: FRAUD })
  const { url } = server
  await work(
    follow({ url, password: 'word', state: state.path, judge, once: true, ...more }),
    server.commands,
  )
}

function deeds({ told }: Followed): readonly unknown[] {
  return told.flatMap((one: Watched) => (one.kind === 'judged' ? [one.deed] : []))
}

test('nothing is fetched in a way that marks it as read', () =>
  watched(ONE_MESSAGE, {}, async (watching, commands) => {
    await watching.ended
    const fetches = commands.filter((command) => command.startsWith('UID FETCH'))
    // The list, the message, and whether it is there still.
    assert.equal(fetches.length, 3)
    assert.ok(fetches.every((command) => !command.includes('BODY[')))
    assert.ok(commands.some((command) => command.startsWith('SELECT')))
  }))

test('a rehearsal opens the mailbox for reading only and stores nothing', () =>
  watched(
    { ...ONE_MESSAGE, EXAMINE: '* 1 EXISTS\r\n* OK [UIDVALIDITY 7] v\r\nTAG OK [READ-ONLY] done' },
    { rehearse: true },
    async (watching, commands) => {
      await watching.ended
      assert.deepEqual(deeds(watching), [{ kind: 'marked', flags: ['$TasdeeqFraud', '\\Flagged'] }])
      assert.ok(commands.every((command) => !/^(?:SELECT|UID STORE|UID MOVE)/u.test(command)))
    },
  ))

test('where the mailbox keeps no keywords, what it keeps is set', () =>
  watched(
    {
      ...ONE_MESSAGE,
      SELECT:
        '* 1 EXISTS\r\n* OK [PERMANENTFLAGS (\\Seen \\Flagged)] f\r\n* OK [UIDVALIDITY 7] v\r\nTAG OK done',
    },
    {},
    async (watching) => {
      await watching.ended
      assert.deepEqual(deeds(watching), [{ kind: 'marked', flags: ['\\Flagged'] }])
    },
  ))

test('what the server refuses is told, and the next message is judged', () =>
  watched({ ...ONE_MESSAGE, 'UID STORE': 'TAG NO over quota' }, {}, async (watching) => {
    await watching.ended
    assert.deepEqual(deeds(watching), [{ kind: 'refused', cause: 'the server refused the mark' }])
  }))

test('a connection that breaks while it acts is made again, and the deed is done', async () => {
  let stores = 0
  await watched(
    {
      ...ONE_MESSAGE,
      'UID SEARCH': '* SEARCH 1\r\nTAG OK done',
      'UID STORE': (tag, socket) => {
        if (++stores > 1) return `${tag} OK done`
        socket.destroy()
        return undefined
      },
    },
    { once: false, since: Date.UTC(2026, 0, 1) },
    async (watching) => {
      await watching.until('judged')
      await watching.stop()
      assert.deepEqual(
        watching.told.map(({ kind }) => kind),
        ['watching', 'lost', 'watching', 'judged'],
      )
    },
  )
})

test('a token is read anew at each login, and one that is refused later is waited for', async () => {
  const tokens = ['first', 'old', 'fresh']
  const seen: string[] = []
  await watched(
    {
      CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR IDLE\r\nTAG OK done',
      AUTHENTICATE: (tag, _socket, line) => {
        const said = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString()
        const token = /Bearer (\w+)/u.exec(said)?.[1] ?? ''
        seen.push(token)
        return token === 'old' ? `${tag} NO [AUTHENTICATIONFAILED] expired` : `${tag} OK logged in`
      },
      IDLE: (_tag, socket) => {
        if (seen.length < 3) socket.destroy()
        return '+ idling'
      },
    },
    {
      once: false,
      credentials: () => Promise.resolve({ kind: 'token', token: tokens.shift() ?? 'fresh' }),
    },
    async (watching) => {
      await watching.until('watching', 2)
      await watching.stop()
      assert.deepEqual(seen, ['first', 'old', 'fresh'])
      assert.equal(watching.told.filter(({ kind }) => kind === 'lost').length, 2)
    },
  )
})

test('a file of the password that is empty for a moment is read again', async () => {
  const contents = ['word', '', '', 'word']
  const credentials: Follow['credentials'] = () => {
    const password = contents.shift() ?? 'word'
    if (password === '') return Promise.reject(new WatchFailure('secret: its first line is empty'))
    return Promise.resolve({ kind: 'password', password })
  }
  let logins = 0
  const IDLE: Answers[string] = (_tag, socket) => {
    if (++logins < 2) socket.destroy()
    return '+ idling'
  }
  await watched({ IDLE }, { once: false, credentials }, async (watching) => {
    await watching.until('watching', 2)
    await watching.stop()
    const causes = watching.told.flatMap((one) => (one.kind === 'lost' ? [one.cause] : []))
    assert.equal(causes.filter((cause) => cause.endsWith('its first line is empty')).length, 2)
    assert.equal(causes.length, 3)
  })
})

test('of a message that its reader deleted meanwhile nothing is said that was not done', async () => {
  const gone: Answers = {
    ...ONE_MESSAGE,
    'UID FETCH': (tag, socket, line) => {
      // Judged, it is gone: RFC 3501 section 6.4.8 has every command for it answered by OK.
      if (!line.includes('BODY.PEEK') && !line.includes('RFC822.SIZE')) return `${tag} OK done`
      const usual = ONE_MESSAGE['UID FETCH']
      return typeof usual === 'function' ? usual(tag, socket, line) : usual
    },
  }
  await watched(gone, {}, async (watching) => {
    await watching.ended
    assert.deepEqual(deeds(watching), [{ kind: 'gone' }])
  })
  const action = { kind: 'move', to: 'Fraud', create: false } as const
  const STATUS = '* STATUS Fraud (UIDNEXT 1)\r\nTAG OK done'
  await watched({ ...gone, STATUS }, { action }, async (watching, commands) => {
    await watching.ended
    assert.deepEqual(deeds(watching), [{ kind: 'gone' }])
    assert.ok(!commands.some((command) => command.startsWith('UID MOVE')))
  })
})

test('a server in trouble is tried again; a password that is refused is not', async () => {
  const refusing = (code: string): Answers => ({
    AUTHENTICATE: (tag, socket) => {
      socket.once('data', () => socket.write(`${tag} NO [${code}] not now\r\n`))
      return '+ '
    },
  })
  await watched(refusing('UNAVAILABLE'), { once: false }, async (watching) => {
    await watching.until('lost', 2)
    await watching.stop()
  })
  await watched(refusing('AUTHENTICATIONFAILED'), { once: false }, async (watching) => {
    await assert.rejects(watching.ended, /refused the login \(not now\)/u)
  })
})

test('a server without STARTTLS gets no password where it could be read', async () => {
  await using server = await serveImap({})
  using state = temporary()
  const account = { ...accountOf(server.url, false), security: 'starttls' as const }
  const judge: Follow['judge'] = () => Promise.resolve({ kind: 'judged', judged: FRAUD })
  const { url } = server
  const watching = follow({ url, account, password: 'word', state: state.path, judge })
  await assert.rejects(watching.ended, /offers no STARTTLS/u)
  assert.ok(server.commands.every((command) => !/^(?:AUTHENTICATE|LOGIN)/u.test(command)))
})

test('it ends at once when it is told, also while it waits for the next try', () =>
  watched(
    { GREETING: '* BYE' },
    { once: false, limits: { firstPause: 60_000 } },
    async (watching) => {
      await watching.until('lost')
      await watching.stop()
    },
  ))
