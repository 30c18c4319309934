import type { Analysis } from './analysis.ts'
import type { Facts } from './checks/check.ts'
import { foremost } from './checks/facts/foremost.ts'
import { runChecks } from './checks/run.ts'
import { readClaims } from './claims/read.ts'
import { judge } from './judge/judge.ts'
import { defaultLimits } from './message/limits.ts'
import type { Message } from './message/message.ts'
import { pastedIn } from './message/plain.ts'
import { readMessage } from './message/read.ts'
import { readSender } from './sender/read.ts'
import { engineVersion } from './version.ts'
import type { World } from './world.ts'

/**
 * Checks one message: bytes → Message → Sender → Claims → Findings → Verdict.
 *
 * Never throws for what stands in `raw`; what is wrong with a message is a value of the analysis. The same
 * bytes and the same world give the same analysis.
 *
 * @param raw a mail as it came over the wire (RFC 5322), or the UTF-8 text of an SMS, chat or letter
 */
export async function analyse(raw: Uint8Array, world: World): Promise<Analysis> {
  const channel = world.envelope?.channel ?? world.channel
  const message = await readMessage(raw, {
    limits: world.limits ?? defaultLimits,
    isFreeMail: world.knowledge.isFreeMail,
    ...(channel && { channel }),
    ...(world.readAttachment && { readAttachment: world.readAttachment }),
    ...(world.readPicture && { readPicture: world.readPicture }),
    ...(channel !== 'email' && world.envelope?.sender && { senderName: world.envelope.sender }),
  })
  return withAsked(analyseMessage(message, world, arrival(message, world)), world)
}

/** What somebody asks about in words of his own ("is this real?") gets a verdict of its own, as what is forwarded does. */
function withAsked(analysis: Analysis, world: World): Analysis {
  const { message, claims, now } = analysis
  if (claims.asked === undefined || message.quoted.length > 0) return analysis
  const pasted = pastedIn(message, claims.asked, world.limits ?? defaultLimits)
  if (pasted === undefined) return analysis
  return {
    ...analysis,
    message: { ...message, forward: 'comments', quoted: [{ how: 'pasted', message: pasted }] },
    quoted: [analyseQuoted(pasted, world, now)],
  }
}

function analyseMessage(message: Message, world: World, now: number): Analysis {
  const { knowledge } = world
  const sender = readSender(message, { ...world, now })
  const claims = readClaims({ message, sender, knowledge, now })
  const facts: Facts = {
    message,
    sender,
    claims,
    own: foremost(claims, message),
    knowledge,
    channel: message.channel,
    ...(world.envelope?.app && { app: world.envelope.app.toLowerCase() }),
    reader: readerOf(world),
    now,
    readings: [],
  }
  const { findings, verdict } = judge(runChecks(facts), facts)
  return {
    message,
    sender,
    claims,
    findings,
    verdict,
    quoted: message.quoted.map((quoted) => analyseQuoted(quoted.message, world, now)),
    reader: facts.reader,
    now,
    versions: { engine: engineVersion, knowledge: knowledge.version },
  }
}

/** What is known of the outer message's arrival says nothing about the message it carries. */
function analyseQuoted(message: Message, world: World, now: number): Analysis {
  const {
    envelope: _envelope,
    authentication: _authentication,
    trustedHosts: _hosts,
    senderHistory: _history,
    ...rest
  } = world
  return analyseMessage(message, { ...rest, reader: readerOf(world) }, message.received ?? now)
}

function readerOf(world: World): string {
  return (world.envelope?.reader ?? world.reader).toUpperCase()
}

/** When the message arrived: what the host knows, then what the message says, then the clock. */
function arrival(message: Message, world: World): number {
  const told = world.envelope?.received ? Date.parse(world.envelope.received) : Number.NaN
  if (!Number.isNaN(told)) return told
  return world.now ?? message.received ?? world.clock
}
