import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openNextHop } from '../../test/next-hop.ts'
import { openRawClient } from '../../test/smtp-client.ts'
import { quiet } from '../../test/smtp-place.ts'
import type { Next, Place } from '../config/config.ts'
import { openJournal } from './journal.ts'

const raw = Buffer.from('X-Tasdeeq-Sample: yes\r\n\r\nOne.\r\n')
const day = 86_400_000

async function temporary(): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-journal-'))
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

test('what was taken and not answered is known to the next life, for five days', async () => {
  await using place = await temporary()
  const to = ['a@x.example', 'b@x.example']
  {
    await using journal = await openJournal(place.folder, quiet)
    const passage = journal.passage(raw, 'me@x.example', 0)
    passage.intend(to)
    passage.took(['a@x.example'])
  }
  await using journal = await openJournal(place.folder, quiet)
  const again = journal.passage(raw, 'me@x.example', 5 * day)
  assert.deepEqual(again.taken(to), ['a@x.example'])
  assert.equal(again.mayRepeat(['b@x.example']), true)
  assert.equal(again.mayRepeat(['c@x.example']), false)
  assert.deepEqual(journal.passage(raw, 'me@x.example', 5 * day + 1).taken(to), [])
  assert.deepEqual(journal.passage(raw, 'other@x.example', 0).taken(to), [])
  again.settled(to)
  assert.deepEqual(again.taken(to), [])
  assert.equal(again.mayRepeat(to), false)
})

test('no address and no content is in the file', async () => {
  await using place = await temporary()
  await using journal = await openJournal(place.folder, quiet)
  journal.passage(raw, 'me@x.example', 0).intend(['secret@x.example'])
  const text = await readFile(join(place.folder, 'journal.ndjson'), 'utf8')
  assert.match(text, /intended/)
  assert.ok(!/secret|me@|One/.test(text))
})

test('the same message is not on its way to one recipient twice at once', async () => {
  await using place = await temporary()
  await using journal = await openJournal(place.folder, quiet)
  const one = journal.passage(raw, '', 0)
  const two = journal.passage(raw, '', 0)
  assert.equal(one.enter(['a@x.example']), true)
  assert.equal(two.enter(['b@x.example', 'a@x.example']), false)
  assert.equal(two.enter(['b@x.example']), true)
  one.leave(['a@x.example'])
  assert.equal(two.enter(['a@x.example']), true)
})

test('a torn end, or rubbish, costs no line but its own', async () => {
  await using place = await temporary()
  const path = join(place.folder, 'journal.ndjson')
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 40 }), fc.nat(60), async (rubbish, cut) => {
      {
        await using journal = await openJournal(place.folder, quiet)
        journal.passage(raw, 'x', 0).took(['kept@x.example'])
        await appendFile(path, rubbish)
        journal.passage(raw, 'x', 0).took(['kept-too@x.example'])
        journal.passage(raw, 'x', 0).took(['torn@x.example'])
      }
      const { size } = await stat(path)
      await truncate(path, size - Math.min(cut, 60))
      await using journal = await openJournal(place.folder, quiet)
      const passage = journal.passage(raw, 'x', 0)
      const kept = ['kept@x.example', 'kept-too@x.example']
      assert.deepEqual(passage.taken(kept), kept)
      passage.settled([...kept, 'torn@x.example'])
    }),
    { numRuns: 40 },
  )
})

test('it does not grow: what is settled goes when it is long', async () => {
  await using place = await temporary()
  await using journal = await openJournal(place.folder, quiet)
  const many = Array.from({ length: 500 }, (_, at) => `r${at}@x.example`)
  const open = journal.passage(Buffer.from('open'), '', 0)
  open.took(['stays@x.example'])
  for (let at = 0; at < 150; at++) {
    const passage = journal.passage(Buffer.from(String(at)), '', 0)
    passage.intend(many)
    passage.took(many)
    passage.settled(many)
  }
  assert.ok((await stat(join(place.folder, 'journal.ndjson'))).size < 5_000_000)
  assert.deepEqual(open.taken(['stays@x.example']), ['stays@x.example'])
})

const child = new URL('../../test/smtp-child.ts', import.meta.url)

interface Filter extends AsyncDisposable {
  readonly place: Place
  readonly gone: Promise<unknown>
  readonly kill: () => Promise<unknown>
}

async function startFilter(next: Next, folder: string, when: string): Promise<Filter> {
  assert.ok(next.address.kind === 'tcp')
  const process = fork(child, [String(next.address.port), folder, when])
  const gone = once(process, 'exit')
  const [place] = (await once(process, 'message')) as [Place]
  const kill = (): Promise<unknown> => {
    process.kill('SIGKILL')
    return gone
  }
  return {
    place,
    gone,
    kill,
    async [Symbol.asyncDispose]() {
      await kill()
    },
  }
}

async function transmit(place: Place): Promise<string> {
  await using client = await openRawClient(place)
  await client.reply()
  client.send('EHLO x.example\r\n')
  await client.reply()
  await client.ask('MAIL FROM:<me@x.example>')
  await client.ask('RCPT TO:<you@x.example>')
  await client.ask('DATA')
  client.send(Buffer.concat([raw, Buffer.from('.\r\n')]))
  // Awaited here: the client is closed when this returns.
  return await client.reply()
}

test('killed between the next 250 and ours: the message is there once, and the client hears 250', async () => {
  await using place = await temporary()
  await using next = await openNextHop()
  await using first = await startFilter(next.next, place.folder, 'taken')
  assert.equal(await transmit(first.place), 'closed')
  await first.gone
  assert.equal(next.got.length, 1)
  await using second = await startFilter(next.next, place.folder, 'never')
  assert.equal(await transmit(second.place), '250 2.0.0 Accepted')
  assert.equal(next.got.length, 1)
  // The client has heard of it: the same once more is a new message.
  assert.match(await transmit(second.place), /^250 2\.0\.0 kept/)
  assert.equal(next.got.length, 2)
})

test('killed after our 250 was sent, but before the client showed that it read it: once as well', async () => {
  await using place = await temporary()
  await using next = await openNextHop()
  await using first = await startFilter(next.next, place.folder, 'never')
  await using client = await openRawClient(first.place)
  await client.reply()
  for (const line of [
    'EHLO x.example',
    'MAIL FROM:<me@x.example>',
    'RCPT TO:<you@x.example>',
    'DATA',
  ]) {
    await client.ask(line)
  }
  client.send(Buffer.concat([raw, Buffer.from('.\r\n')]))
  assert.match(await client.reply(), /^250 /)
  await first.kill()
  await using second = await startFilter(next.next, place.folder, 'never')
  assert.match(await transmit(second.place), /^250 /)
  assert.equal(next.got.length, 1)
})

test('killed before the next server answered: delivered again, rather than lost', async () => {
  await using place = await temporary()
  let silent = true
  let heard: () => void = () => {}
  const hears = new Promise<void>((resolve) => {
    heard = resolve
  })
  await using next = await openNextHop({
    content: () => {
      heard()
      return [silent ? 'silent' : '250 2.0.0 in']
    },
  })
  await using first = await startFilter(next.next, place.folder, 'never')
  const answer = transmit(first.place)
  await hears
  await first.kill()
  assert.equal(await answer, 'closed')
  silent = false
  await using second = await startFilter(next.next, place.folder, 'never')
  assert.equal(await transmit(second.place), '250 2.0.0 in')
  assert.equal(next.got.length, 2)
})
