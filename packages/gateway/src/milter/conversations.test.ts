import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { connectMilter } from '../../test/milter-client.ts'
import { readConversation, saidOf, type Conversation } from '../../test/milter-conversation.ts'
import { openMilterPlace } from '../../test/milter-place.ts'
import { cut, talk, type Heard } from '../../test/milter-talk.ts'
import { escaped, lineOfReply } from '../../test/milter-script.ts'
import type { Arrival } from '../arrival.ts'

const folder = join(import.meta.dirname, 'conversations')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('conversations with the session', () => {
  for (const file of files) {
    const conversation = read(file)
    it(`${file}: ${conversation.title}`, () => {
      const heard = talk(conversation)
      compare(conversation, heard)
    })
  }
})

describe('conversations over a socket', () => {
  for (const file of files) {
    const conversation = read(file)
    it(`${file}: ${conversation.title}`, async () => {
      compare(conversation, await overSocket(conversation))
    })
  }
})

function read(file: string): Conversation {
  return readConversation(readFileSync(join(folder, file), 'utf8'))
}

/** Everything that came back, in order, with the arrivals between. */
function compare({ turns }: Conversation, heard: readonly Heard[]): void {
  const expected = turns.filter(({ kind }) => kind === 'expect' || kind === 'closed')
  const replies = heard.filter(({ kind }) => kind !== 'arrival')
  assert.deepEqual(
    replies.map((each) => (each.kind === 'reply' ? each.line : 'CLOSED')),
    expected.map((each) => (each.kind === 'expect' ? each.reply : 'CLOSED')),
  )
  compareArrivals(turns, heard)
}

/** Looks that stand together are of one mail: of the last ones, where there are fewer of them than mails. */
function compareArrivals(turns: Conversation['turns'], heard: readonly Heard[]): void {
  const arrivals = heard.flatMap((each) => (each.kind === 'arrival' ? [each.arrival] : []))
  const groups: Look[][] = []
  for (const [at, turn] of turns.entries()) {
    if (turn.kind !== 'arrival') continue
    if (turns[at - 1]?.kind !== 'arrival') groups.push([])
    groups.at(-1)?.push(turn)
  }
  for (const [at, looks] of groups.entries()) lookAt(arrivals.at(at - groups.length), looks)
}

type Look = Extract<Conversation['turns'][number], { kind: 'arrival' }>

function lookAt(arrival: Arrival | undefined, looks: readonly Look[]): void {
  assert.ok(arrival, 'no mail arrived')
  for (const look of looks) {
    const said = escaped(saidOf(arrival, look.what))
    assert.equal(said, escaped(look.is), `line ${look.line}: ${look.what}`)
  }
}

async function overSocket({ settings, turns }: Conversation): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  const handle = (arrival: Arrival): Promise<ReturnType<typeof settings.outcome>> => {
    heard.push({ kind: 'arrival', arrival })
    return Promise.resolve(settings.outcome(arrival))
  }
  const { messageBytes, plan } = settings
  await using place = await openMilterPlace(handle, { messageBytes, onFailure: plan })
  await using connection = await connectMilter(place.running.address)
  const waiting: Uint8Array[] = []
  for (const turn of turns) {
    if (turn.kind === 'send') waiting.push(turn.bytes)
    if (turn.kind === 'expect' || turn.kind === 'closed') {
      for (const piece of cut(waiting.splice(0), settings.writes)) connection.sendBytes(piece)
      const reply = await connection.reply()
      heard.push(reply ? { kind: 'reply', line: lineOfReply(reply) } : { kind: 'closed' })
    }
  }
  return heard
}
