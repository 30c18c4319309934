import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tasdeeq } from './run.ts'

const BOX = 'imaps://citizen@mail.inbox.example/INBOX'

/** Calls that are wrong, and what is said: before any server is asked. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /name one mailbox, as imaps:/u],
  [[BOX, BOX], /name one mailbox/u],
  [['mail.inbox.example'], /a mailbox is named as imaps:/u],
  [['imaps://citizen:word@mail.inbox.example'], /no password belongs on the command line/u],
  [[BOX], /--password-file FILE or TASDEEQ_PASSWORD/u],
  [[BOX, '--password-file', '/nowhere'], /\/nowhere: there is no such file/u],
  [[BOX, '--password-file', 'a', '--token-file', 'b'], /only one of them/u],
  [[BOX, '--do', 'delete'], /--do must be one of flag, move/u],
  [[BOX, '--do', 'move'], /wants a folder, such as --to Junk/u],
  [[BOX, '--to', 'Junk'], /add --do move/u],
  [[BOX, '--since', 'yesterday'], /--since takes a date/u],
]

for (const [args, words] of WRONG) {
  test(`watch ${args.join(' ')}: is told what would be right`, async () => {
    const { status, out, err } = await tasdeeq(['watch', ...args])
    assert.equal(status, 2)
    assert.equal(out, '')
    assert.match(err, words)
    assert.doesNotMatch(err, /\n\s+at /u)
  })
}
