import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { command, startGateway, type GatewayChild } from './gateway-child.ts'
import { fraudMail, genuineMail, idOf } from './messages.ts'
import { freePort } from './ports.ts'
import { startPostfix, type Postfix } from './postfix.ts'
import { sendAll, type ToSend } from './sender.ts'
import { mountSmallDisk, type SmallDisk } from '../../../host/test/small-disk.ts'
import { openDesk, openDns, type SmallDesk } from './troubles.ts'

export interface Run {
  readonly messages: number
  /** Times the gateway is ended with -9 while mail comes in. */
  readonly kills: number
  readonly way: 'milter' | 'filter'
  readonly tell?: (line: string) => void
}

/** What became of every message, counted by id. */
export interface Report {
  readonly sent: number
  /** Accepted with 250 in the end. */
  readonly accepted: number
  /** Answers that asked to come again; the sender did. */
  readonly temporary: number
  readonly refused: number
  readonly kills: number
  readonly delivered: number
  readonly held: number
  /** Accepted, and neither delivered nor held. */
  readonly lost: readonly string[]
  /** Delivered more than once, held more than once, or both delivered and held. */
  readonly twice: readonly string[]
  /** Accepted messages of whose decision the desk never heard. */
  readonly untold: readonly string[]
  /** Was the disk full for a while? Only root can mount one. */
  readonly diskWasFull: boolean
  readonly seconds: number
}

/**
 * Sends everything while the gateway is killed, its disk is full, DNS is dead and the desk is away, one after the
 * other; waits until all has settled, and counts.
 */
export async function runNothingLost(run: Run): Promise<Report> {
  const begun = performance.now()
  const disk = mountSmallDisk(768)
  const desk = await openDesk()
  const dns = await openDns()
  const ports = { filter: await freePort(), reinjection: 0 }
  const postfix = await startPostfix(
    run.way === 'milter'
      ? { milter: `inet:127.0.0.1:${ports.filter}` }
      : { contentFilter: `tasdeeq:[127.0.0.1]:${ports.filter}` },
  )
  const gateway = await startGateway({
    config: configOf(run, { port: ports.filter, next: postfix.reinjection, dns: dns.port, desk }),
    policy: POLICY,
    ...(disk && { data: join(disk.folder, 'data') }),
  })
  try {
    const troubles = { gateway, desk, disk, killDns: dns.die }
    const sent = await sendUnderTroubles(run, { postfix, troubles })
    await settled(sent.accepted, { postfix, desk })
    return { ...(await count(sent, { postfix, gateway, desk })), ...facts(run, disk, begun) }
  } finally {
    await gateway.stop()
    await postfix.stop()
    desk.close()
    dns.close()
    disk?.unmount()
  }
}

type Facts = Pick<Report, 'sent' | 'kills' | 'diskWasFull' | 'seconds'>

function facts(run: Run, disk: SmallDisk | undefined, begun: number): Facts {
  return {
    sent: run.messages,
    kills: run.kills,
    diskWasFull: disk !== undefined,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  }
}

interface Setting {
  readonly port: number
  readonly next: number
  readonly dns: number
  readonly desk: SmallDesk
}

function configOf({ way }: Run, { port, next, dns, desk }: Setting): string {
  const listener =
    way === 'milter'
      ? 'kind: milter'
      : `kind: smtp\n    next: smtp://127.0.0.1:${next}\n    trusted: [127.0.0.1]`
  return `authserv-id: mx.inbox.example
reader: PK
mode: enforce
data: DATA
policy: policy.yaml
listeners:
  - name: ${way}
    ${listener}
    address: 127.0.0.1:${port}
    on-failure: { engine: later, overload: later, store: later }
dns:
  servers: ['127.0.0.1:${dns}']
  query: 300ms
  message: 600ms
desk:
  url: ${desk.url}
  key-file: desk.key
log:
  level: warn
`
}

const POLICY = `rules:
  - name: hold fraud
    when: { verdict: [fraud] }
    do: hold
  - name: mark what is suspicious
    when: { verdict: [suspicious] }
    do: { mark: { subject-prefix: '[?] ', banner: both } }
`

interface Troubles {
  readonly gateway: GatewayChild
  readonly desk: SmallDesk
  readonly disk: SmallDisk | undefined
  readonly killDns: (isDead: boolean) => void
}

interface Sent {
  readonly accepted: ReadonlySet<string>
  readonly refused: number
  readonly temporary: number
}

async function sendUnderTroubles(
  run: Run,
  { postfix, troubles }: { readonly postfix: Postfix; readonly troubles: Troubles },
): Promise<Sent> {
  const schedule = scheduleOf(run, troubles)
  const accepted = new Set<string>()
  let refused = 0
  let temporary = 0
  let taken = 0
  let left: readonly ToSend[] = Array.from({ length: run.messages }, (_, index) =>
    index % 4 === 3 ? fraudMail(`bad-${index}`) : genuineMail(`gen-${index}`),
  )
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    const result = await sendAll({
      port: postfix.port,
      messages: left,
      connections: 20,
      clientIp: '192.0.2.7',
      answered: (_, { kind }) => {
        if (kind === 'accepted') schedule.at(++taken / run.messages)
      },
    })
    for (const [id, { kind }] of result) {
      if (kind === 'accepted') accepted.add(id)
      else if (kind === 'later') temporary++
      else refused++
    }
    left = left.filter(({ id }) => result.get(id)?.kind === 'later')
    run.tell?.(`round ${round + 1}: ${accepted.size} accepted, ${left.length} to come again`)
    if (left.length > 0) await pause(500)
  }
  await schedule.end()
  return { accepted, refused, temporary }
}

const MOST_ROUNDS = 60

interface Schedule {
  /** Called with the share of messages accepted so far. */
  readonly at: (share: number) => void
  /** Waits for what is under way, and ends every trouble. */
  readonly end: () => Promise<void>
}

/**
 * By the share of messages accepted: desk away from 5 to 60 %, kills spread from 10 to 90 %, disk full from 30 % on for
 * some seconds (nothing is accepted then), DNS dead from 50 to 55 %.
 */
function scheduleOf(run: Run, { gateway, desk, disk, killDns }: Troubles): Schedule {
  const under: Promise<unknown>[] = []
  let last: Promise<unknown> = Promise.resolve()
  const kill = async (): Promise<void> => {
    run.tell?.('kill -9')
    await gateway.kill9()
    await gateway.start()
  }
  const fill = async (): Promise<void> => {
    run.tell?.('disk full')
    disk?.fill()
    await pause(FULL)
    disk?.clear()
  }
  const deeds = [
    { from: 0.05, deed: () => desk.leave(true) },
    { from: 0.3, deed: () => under.push(fill()) },
    { from: 0.5, deed: () => killDns(true) },
    { from: 0.55, deed: () => killDns(false) },
    { from: 0.6, deed: () => desk.leave(false) },
    ...Array.from({ length: run.kills }, (_, index) => ({
      from: 0.1 + (0.8 * index) / run.kills,
      // One after the other: it is up again before it is killed again.
      deed: () => (last = last.then(kill)),
    })),
  ].sort((one, other) => one.from - other.from)
  const due = (share: number): void => {
    while (deeds[0] && deeds[0].from <= share) deeds.shift()!.deed()
  }
  return {
    at: due,
    end: async () => {
      due(1)
      await Promise.all([...under, last])
    },
  }
}

/** Milliseconds. */
const FULL = 6000

/** Looks, a second each, after which what has not come by then will not come. */
const STILL = 20

/**
 * Until Postfix has nothing left and the desk has heard of all; or nothing moves any more, and the count tells what is
 * missing.
 */
async function settled(
  accepted: Iterable<string>,
  { postfix, desk }: Pick<Places, 'postfix' | 'desk'>,
): Promise<void> {
  let before = ''
  for (let still = 0; still < STILL; still++) {
    postfix.flush()
    await pause(1000)
    const queued = postfix.queued()
    if (queued === 0 && untold(accepted, desk).length === 0) return
    const now = `${queued} ${desk.records.length}`
    if (now !== before) still = 0
    before = now
  }
}

function untold(accepted: Iterable<string>, desk: SmallDesk): readonly string[] {
  const told = new Set(desk.records.map(({ judged }) => idOf(judged?.subject ?? '')))
  return [...accepted].filter((id) => !told.has(id))
}

interface Places {
  readonly postfix: Postfix
  readonly gateway: GatewayChild
  readonly desk: SmallDesk
}

async function count(
  sent: Sent,
  { postfix, gateway, desk }: Places,
): Promise<Omit<Report, keyof Facts>> {
  const delivered = tally(postfix.delivered())
  const { out } = await command(['quarantine', 'list', '--json', '--config', gateway.config])
  const held = tally(out.split('\n'))
  const times = (id: string): number => (delivered.get(id) ?? 0) + (held.get(id) ?? 0)
  const accepted = [...sent.accepted]
  const all = new Set([...accepted, ...delivered.keys(), ...held.keys()])
  return {
    accepted: accepted.length,
    temporary: sent.temporary,
    refused: sent.refused,
    delivered: delivered.size,
    held: held.size,
    lost: accepted.filter((id) => times(id) === 0),
    twice: [...all].filter((id) => times(id) > 1),
    untold: untold(accepted, desk),
  }
}

/** How often each id occurs, a text each. */
function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const id = idOf(text)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
