import type { FileProblem, Place } from '@tasdeeq/host/settings'
import type { DeskFile } from './settings.ts'

type LineOf = (path: readonly PropertyKey[]) => number

/** What fits each by itself, and not together. */
export function settingsProblems(written: DeskFile, lineOf: LineOf): readonly FileProblem[] {
  return [
    ...sockets(written, lineOf),
    ...publicAddress(written, lineOf),
    ...ofMailbox(written, lineOf),
  ]
}

/** The desk's pages and mailbox are reached over TCP. */
function sockets({ listen, mailbox }: DeskFile, lineOf: LineOf): readonly FileProblem[] {
  const right = 'an address and port such as 127.0.0.1:8025'
  const problems: FileProblem[] = []
  if (listen.kind === 'unix')
    problems.push({ line: lineOf(['listen']), wrong: 'listen names a socket', right })
  if (mailbox?.listen.kind === 'unix')
    problems.push({
      line: lineOf(['mailbox', 'listen']),
      wrong: 'mailbox.listen names a socket',
      right: 'an address and port such as 127.0.0.1:8026',
    })
  if (mailbox?.via && (mailbox.via.address.kind === 'unix' || mailbox.via.protocol === 'lmtp'))
    problems.push({
      line: lineOf(['mailbox', 'via']),
      wrong: 'receipts are handed in by SMTP over TCP',
      right: 'a server such as smtp://127.0.0.1:25',
    })
  return problems
}

function publicAddress({ listen, publicUrl }: DeskFile, lineOf: LineOf): readonly FileProblem[] {
  if (publicUrl !== undefined || listen.kind === 'unix' || isLoopback(listen.host)) return []
  const wrong = 'the desk listens beyond this machine, and nothing says under which address'
  return [{ line: lineOf(['listen']), wrong, right: 'public-url: https://report.example.org' }]
}

function ofMailbox({ mailbox }: DeskFile, lineOf: LineOf): readonly FileProblem[] {
  if (!mailbox?.via || !isSame(mailbox.listen, mailbox.via.address)) return []
  return [
    {
      line: lineOf(['mailbox', 'via']),
      wrong: 'receipts would come back to the mailbox itself',
      right: 'the address of the mail server',
    },
  ]
}

function isSame(one: Place, other: Place): boolean {
  if (one.kind === 'unix' || other.kind === 'unix') return false
  return one.port === other.port && one.port !== 0 && one.host === other.host
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
