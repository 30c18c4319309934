import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { serveImap, type Answers } from '../../test/imap-server.ts'
import { follow, temporary } from '../../test/watching.ts'
import { WatchFailure, type Watched } from './watched.ts'

const LIMITS = { bytes: 10_000, connect: 2_000, command: 2_000, fetch: 2_000 }
const ROW = '* 1 FETCH (UID 1 RFC822.SIZE 30 FLAGS () INTERNALDATE "01-Jun-2026 09:00:00 +0000")'

/** Watches once what such a server offers, with a judge that finds nothing to judge. */
async function watchOnce(answers: Answers): Promise<readonly Watched[]> {
  await using server = await serveImap(answers)
  using state = temporary()
  const watching = follow({
    url: server.url,
    password: 'word',
    state: state.path,
    once: true,
    limits: LIMITS,
    judge: (raw) =>
      Promise.resolve({ kind: 'failed', failure: 'engine', cause: `${raw.length} bytes` }),
  })
  await watching.ended
  return watching.told
}

/** A list with one message, and the message itself. */
function mailbox(source: string): Answers {
  return {
    'UID FETCH': (_tag, _socket, line) =>
      line.includes('BODY.PEEK') ? source : `${ROW}\r\nTAG OK done`,
  }
}

test('the small server of these tests is watched like a real one', async () => {
  const told = await watchOnce(mailbox('* 1 FETCH (UID 1 BODY[]<0> {5}\r\nhello)\r\nTAG OK done'))
  assert.deepEqual(
    told.map((one) => (one.kind === 'unjudged' ? one.cause : one.kind)),
    ['watching', '5 bytes'],
  )
})

/** What a server does, and what is said of it. */
const HOSTILE: readonly (readonly [string, Answers, RegExp])[] = [
  ['never greets', { GREETING: () => undefined }, /does not greet|did not answer/u],
  ['never answers', { CAPABILITY: () => undefined }, /did not answer for 2 s/u],
  ['never answers the login', { AUTHENTICATE: () => undefined }, /did not answer for 2 s/u],
  ['greets with garbage', { GREETING: '\u0000\u0001 ((((' }, /./u],
  ['says goodbye at once', { GREETING: '* BYE too busy' }, /./u],
  ['has no way to log in', { CAPABILITY: '* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nTAG OK' }, /./u],
  [
    'announces a giant message',
    mailbox('* 1 FETCH (UID 1 BODY[]<0> {9999999999}\r\nabc'),
    /more than it was asked for/u,
  ],
  [
    'sends more than it was asked for',
    mailbox(`* 1 FETCH (UID 1 BODY[]<0> {20000}\r\n${'x'.repeat(20_000)})\r\nTAG OK done`),
    /more than it was asked for/u,
  ],
  ['sends a line without an end', { SELECT: (_tag, socket) => endless(socket, 'x') }, /too long/u],
  [
    'sends rows without an end',
    { 'UID FETCH': (_tag, socket) => endless(socket, `${ROW}\r\n`) },
    /did not answer for 2 s/u,
  ],
  ['drips a message', mailbox('* 1 FETCH (UID 1 BODY[]<0> {500}\r\nabc'), /did not answer/u],
  ['does not open the mailbox', { SELECT: 'TAG NO [NONEXISTENT] gone' }, /cannot be opened/u],
  ['nests without an end', { SELECT: `* OK ${'('.repeat(100_000)}` }, /./u],
]

for (const [how, answers, words] of HOSTILE) {
  test(`a server that ${how} is left in good time, and it is told`, async () => {
    await assert.rejects(watchOnce(answers), (error) => {
      assert.ok(error instanceof WatchFailure, String(error))
      assert.match(error.message, words)
      return true
    })
  })
}

test('numbers that are none, messages that nobody asked for and double ones are passed over', async () => {
  const rows = ['0', '-1', '99999999999', '1e3', '1', '1'].map((uid) =>
    ROW.replace('UID 1', `UID ${uid}`),
  )
  const told = await watchOnce({
    'UID FETCH': (_tag, _socket, line) =>
      line.includes('BODY.PEEK')
        ? '* 9 FETCH (UID 9 BODY[] {3}\r\nabc)\r\n* 1 FETCH (FLAGS ())\r\nTAG OK done'
        : `${rows.join('\r\n')}\r\nTAG OK done`,
  })
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['watching'],
  )
})

test('whatever a server says, the watching ends by itself or says why it cannot', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      '*',
      '+',
      '1',
      'FETCH',
      'OK',
      'NO',
      'BAD',
      '[',
      ']',
      '(',
      ')',
      '{5}',
      '{0}',
      '"',
    ),
    fc.constantFrom('UID', 'BODY[]', 'EXISTS', 'SEARCH', 'ESEARCH', 'NIL', '\r\n', 'TAG OK', 'TAG'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const said = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (lines, early) => {
        const text = `${lines.join('\r\n')}\r\nTAG OK done`
        const answers: Answers = early ? { SELECT: text } : { 'UID FETCH': text }
        return watchOnce(answers).then(
          () => undefined,
          (error: unknown) => assert.ok(error instanceof WatchFailure, String(error)),
        )
      },
    ),
    { numRuns: 60 },
  )
})

/** Writes as fast as it is read, until the other side hangs up. */
function endless(socket: Socket, text: string): undefined {
  const block = text.repeat(Math.ceil(65_536 / text.length))
  const write = (): void => {
    while (!socket.destroyed && socket.write(block));
  }
  socket.on('drain', write)
  write()
}
