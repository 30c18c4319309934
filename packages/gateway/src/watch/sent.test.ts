import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serveImap, type Answers } from '../../test/imap-server.ts'
import { follow, temporary, type Followed } from '../../test/watching.ts'
import type { Judging } from '../judged.ts'

const FOLDERS =
  '* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\HasNoChildren \\Sent) "/" Gone\r\nTAG OK done'
const SENT = '* 3 EXISTS\r\n* OK [UIDVALIDITY 9] v\r\nTAG OK [READ-ONLY] done'
const CAPABILITY =
  '* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE MOVE UIDPLUS SPECIAL-USE\r\nTAG OK done'

const addresses = (...all: readonly string[]): string => {
  const each = all.map((one) => {
    const [box, host] = one.split('@')
    return `(NIL NIL "${box}" "${host}")`
  })
  return each.length === 0 ? 'NIL' : `(${each.join('')})`
}

const row = (at: number, to: readonly string[], cc: readonly string[] = []): string =>
  `* ${at} FETCH (UID ${at} ENVELOPE (NIL "Tea" NIL NIL NIL ${addresses(...to)} ${addresses(...cc)} NIL NIL NIL))`

const CROWD = Array.from({ length: 51 }, (_, at) => `r${at}@crowd.example`)

/** A mailbox whose owner has written three letters, and that holds one message. */
const MAILBOX: Answers = {
  CAPABILITY,
  LIST: FOLDERS,
  EXAMINE: SENT,
  FETCH: [
    row(1, ['ali@partner.example'], ['nadia@partner.example']),
    row(2, CROWD),
    row(3, ['Ali@Partner.example']),
    'TAG OK done',
  ].join('\r\n'),
  'UID FETCH': (_tag, _socket, line) =>
    line.includes('BODY.PEEK')
      ? '* 1 FETCH (UID 1 BODY[]<0> {5}\r\nhello)\r\nTAG OK done'
      : '* 1 FETCH (UID 1 RFC822.SIZE 30 FLAGS ())\r\nTAG OK done',
}

const unjudged: Judging = { kind: 'failed', failure: 'engine', cause: 'a test' }

async function watched(
  answers: Answers,
  work: (watching: Followed, commands: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  await using server = await serveImap(answers)
  using state = temporary()
  const wrote: string[] = []
  const watching = follow({
    url: server.url,
    password: 'word',
    state: state.path,
    judge: () => Promise.resolve(unjudged),
    wrote: (address) => wrote.push(address),
    since: 0,
  })
  await work(watching, server.commands)
  return wrote
}

const judgedAnyway = async (watching: Followed): Promise<void> => {
  await watching.until('unjudged')
  await watching.stop()
}
const SINCE: Answers = { 'UID SEARCH': '* SEARCH 1\r\nTAG OK done' }

test('the addressees of sent mail are told before anything is judged, a crowd’s are not', async () => {
  const wrote = await watched({ ...MAILBOX, ...SINCE }, async (watching, commands) => {
    await judgedAnyway(watching)
    const at = (start: string): number => commands.findIndex((one) => one.startsWith(start))
    assert.ok(at('EXAMINE Gone') >= 0, commands.join('\n'))
    assert.ok(at('EXAMINE Gone') < at('SELECT'))
    assert.ok(commands.every((command) => !/^SELECT "?Gone/u.test(command)))
  })
  assert.deepEqual(wrote, ['ali@partner.example', 'nadia@partner.example', 'Ali@Partner.example'])
})

test('of a long folder the newest are read', async () => {
  await watched(
    { ...MAILBOX, ...SINCE, EXAMINE: SENT.replace('3 EXISTS', '70000 EXISTS') },
    async (watching, commands) => {
      await judgedAnyway(watching)
      const fetches = commands.filter((command) => command.startsWith('FETCH'))
      assert.deepEqual(fetches.length, 1)
      assert.match(fetches[0] ?? '', /^FETCH 65001:\* /u)
    },
  )
})

const REFUSED = 'TAG NO not now'
const OF_INBOX = '* LIST () "/" INBOX\r\nTAG OK done'

for (const [what, answers] of [
  [
    'lists no folders',
    {
      LIST: (_tag: string, _socket: unknown, line: string) =>
        line.includes('*') ? REFUSED : OF_INBOX,
    },
  ],
  ['has no folder of sent mail', { LIST: OF_INBOX }],
  ['does not open it', { EXAMINE: 'TAG NO gone' }],
  ['does not read from it', { FETCH: 'TAG NO not now' }],
] as const) {
  test(`a server that ${what} is watched all the same`, async () => {
    const wrote = await watched({ ...MAILBOX, ...SINCE, ...answers }, judgedAnyway)
    assert.deepEqual(wrote, [])
  })
}

test('a server that breaks off over it is not asked again, and its mail is judged', async () => {
  const breaking: Answers = {
    EXAMINE: (_tag, socket) => {
      socket.destroy()
      return undefined
    },
  }
  await watched({ ...MAILBOX, ...SINCE, ...breaking }, async (watching, commands) => {
    await judgedAnyway(watching)
    assert.deepEqual(
      watching.told.map(({ kind }) => kind),
      ['lost', 'watching', 'unjudged'],
    )
    assert.equal(commands.filter((command) => command.startsWith('EXAMINE')).length, 1)
  })
})
