import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** A small IMAP server that says what a test wants: for servers that are broken or hostile. */
export interface ImapServer extends AsyncDisposable {
  readonly url: string
  /** Commands that came, without their tags. */
  readonly commands: readonly string[]
}

/** Given a command and its tag: the lines of the answer, or what is written with the socket itself. */
export type Answers = Readonly<
  Record<string, string | ((tag: string, socket: Socket, line: string) => string | undefined)>
>

const USUAL: Answers = {
  GREETING: '* OK ready',
  CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE MOVE UIDPLUS\r\nTAG OK done',
  AUTHENTICATE: (tag, socket) => {
    socket.once('data', () => socket.write(`${tag} OK logged in\r\n`))
    return '+ '
  },
  SELECT: [
    '* FLAGS (\\Seen \\Deleted)',
    '* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] all',
    '* 1 EXISTS',
    '* OK [UIDVALIDITY 7] valid',
    '* OK [UIDNEXT 2] next',
    'TAG OK [READ-WRITE] selected',
  ].join('\r\n'),
  IDLE: (tag, socket) => {
    // RFC 2177: the client ends it by a line without a tag.
    socket.once('data', () => socket.write(`${tag} OK done\r\n`))
    return '+ idling'
  },
  LOGOUT: '* BYE\r\nTAG OK bye',
}

/** @param answers by command (`UID FETCH` is one); the usual ones are given for what is not named */
export async function serveImap(answers: Answers): Promise<ImapServer> {
  const sockets = new Set<Socket>()
  const commands: string[] = []
  const all = { ...USUAL, ...answers }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    say(socket, { answer: all['GREETING'], tag: '*', line: '' })
    createInterface({ input: socket }).on('line', (line) => {
      if (line === 'DONE') return
      const [tag, rest] = split(line)
      const name = nameOf(rest)
      commands.push(rest)
      say(socket, { answer: all[name] ?? 'TAG OK done', tag, line: rest })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `imap://citizen@127.0.0.1:${port}/INBOX`,
    commands,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Saying {
  readonly answer: Answers[string] | undefined
  readonly tag: string
  readonly line: string
}

function say(socket: Socket, { answer, tag, line }: Saying): void {
  const text = typeof answer === 'function' ? answer(tag, socket, line) : answer
  if (text !== undefined && !socket.destroyed) socket.write(`${text.replaceAll('TAG', tag)}\r\n`)
}

function split(line: string): readonly [string, string] {
  const space = line.indexOf(' ')
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)]
}

function nameOf(rest: string): string {
  const [first = '', second = ''] = rest.toUpperCase().split(' ')
  return first === 'UID' ? `${first} ${second}` : first
}
