/** `npm run eval -- --peers`: what an administrator would pick instead, on the same mails in the same run. */
import type { Judged } from '../judged.ts'
import { bytesOf } from '../messages/item.ts'
import { runBogofilter, type Bogofilter } from './bogofilter.ts'
import { draw, mailsByGroup } from './groups.ts'
import { leftOutOfFit } from './ours.ts'
import type { Absent, Opinion, Peer } from './peer.ts'
import { peersReport, type Heard } from './peers-report.ts'
import { processorTime } from './proc.ts'
import { openRspamd } from './rspamd.ts'
import { openSpamd } from './spamd.ts'

export interface PeersOptions {
  /** Mails a source that SpamAssassin is asked about. */
  readonly most: number
}

/**
 * Runs SpamAssassin, Rspamd and bogofilter where they are installed, one after another, and gives tables beside
 * ours as Markdown. What is absent is told on standard error and counts as skipped.
 */
export async function peers(judged: readonly Judged[], { most }: PeersOptions): Promise<string> {
  const groups = mailsByGroup(judged)
  const all = [...groups.values()].flat()
  const some = [...groups.values()].flatMap((group) => draw(group, most, ({ item }) => item.id))
  const heard = [await hear(openRspamd, all), await hear(openSpamd, some)]
  const bogofilter = runBogofilter(all)
  const present = heard.filter((one): one is Heard => !('absent' in one))
  return peersReport({
    groups,
    leftOut: leftOutOfFit(judged),
    heard: present,
    bogofilter: isAbsent(bogofilter) ? undefined : bogofilter,
    skipped: [...heard, bogofilter].filter(isAbsent).map(({ absent }) => absent),
  })
}

function isAbsent(one: Heard | Bogofilter | Absent): one is Absent {
  if (!('absent' in one)) return false
  console.error(`SKIPPED: ${one.absent}.`)
  return true
}

async function hear(
  open: () => Promise<Peer | Absent>,
  mails: readonly Judged[],
): Promise<Heard | Absent> {
  const opened = await open()
  if ('absent' in opened) return opened
  await using peer = opened
  for (const one of mails.slice(0, WARM_UP)) await ask(peer, one)
  const opinions = new Map<string, Opinion>()
  const processor = processorTime(peer.pid)
  const begun = performance.now()
  let unanswered = 0
  for (const one of mails) {
    try {
      opinions.set(one.item.id, await ask(peer, one))
    } catch (error) {
      unanswered++
      console.error(`${peer.name} gave no answer on ${one.item.id}: ${String(error)}`)
    }
  }
  return {
    name: peer.name,
    about:
      unanswered === 0
        ? peer.about
        : `${peer.about} ${unanswered} mails got no answer, and are left out.`,
    opinions,
    wall: performance.now() - begun,
    processor: processorTime(peer.pid) - processor,
  }
}

/** Mails asked about before anything counts. */
const WARM_UP = 20

function ask(peer: Peer, { item }: Judged): Promise<Opinion> {
  return peer.score({ raw: bytesOf(item), envelope: item.envelope })
}
