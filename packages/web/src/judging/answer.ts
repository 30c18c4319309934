import {
  analyse,
  contactsIn,
  explain,
  waysToReach,
  type Analysis,
  type Explained,
  type Knowledge,
} from '@tasdeeq/engine'
import { defanged } from './defanged.ts'
import { evidenceOf } from './evidence.ts'
import { readGiven, type Readable } from './given.ts'
import { loadKnowledge, loadWholeKnowledge } from './knowledge.ts'
import { watched } from './languages.ts'
import { piecesOf, quotesOf } from './pieces.ts'
import { portsFor } from './ports.ts'
import type { Advice, Answer, AnswerReason, Given, Setting, Tell } from './protocol.ts'
import { Refused } from './refused.ts'

/**
 * Judges what a person gave and puts the answer into their words.
 *
 * @throws Refused where it holds nothing that can be judged
 */
export async function answerTo(given: Given, setting: Setting, tell: Tell): Promise<Answer> {
  tell('loading')
  const [knowledge, readable] = await Promise.all([loadKnowledge(), readGiven(given, tell)])
  tell('judging')
  const { knowledge: known, wasShort } = watched(knowledge)
  const first = await judge({ readable, knowledge: known, setting }, tell)
  const all = wasShort() ? await loadWholeKnowledge().catch(() => knowledge) : knowledge
  const analysis =
    all === knowledge ? first : await judge({ readable, knowledge: all, setting }, tell)
  if (!/[\p{L}\p{N}]/u.test(analysis.message.text) && analysis.message.quoted.length === 0)
    throw new Refused('empty')
  return inWords(analysis, { readable, knowledge: all, setting })
}

interface Told {
  readonly readable: Readable
  readonly knowledge: Knowledge
  readonly setting: Setting
}

function judge({ readable, knowledge, setting }: Told, tell: Tell): Promise<Analysis> {
  return analyse(readable.raw, {
    knowledge,
    clock: Date.now(),
    reader: setting.country,
    ...(readable.channel && { channel: readable.channel }),
    ...portsFor(readable, tell),
  })
}

function inWords(outer: Analysis, { readable, knowledge, setting }: Told): Answer {
  const whole = explain(outer, knowledge, setting.language)
  const carried = whole.lead === 'quoted' ? outer.quoted[0] : undefined
  const analysis = carried ?? outer
  const explained = carried ? explain(carried, knowledge, setting.language) : whole
  const reasons = reasonsOf(explained, analysis)
  return {
    verdict: analysis.verdict.verdict,
    verdictName: explained.verdictName,
    headline: explained.headline,
    likelihood: explained.likelihood,
    isLacking: explained.lacking !== undefined,
    probability: analysis.verdict.probability,
    ...(explained.familyName !== undefined && { familyName: explained.familyName }),
    ...(carried && whole.note !== undefined && { note: whole.note }),
    reasons,
    advice: adviceOf(explained, knowledge),
    pieces: piecesOf(analysis, explained.reasons),
    hidden: analysis.message.hidden
      .filter(({ how }) => how !== 'comment')
      .slice(0, 20)
      .map(({ how, text }) => ({ how, text: defanged(text.slice(0, 500)) })),
    evidence: evidenceOf(analysis, outer, readable),
  }
}

function adviceOf({ advice }: Explained, knowledge: Knowledge): readonly Advice[] {
  const ways = waysToReach(knowledge)
  return advice.map(({ kind, text }) => ({ kind, text, contacts: contactsIn(text, ways) }))
}

function reasonsOf(explained: Explained, { message }: Analysis): readonly AnswerReason[] {
  return explained.reasons.map((reason, index) => ({
    id: reason.id,
    number: index + 1,
    outcome: reason.outcome,
    title: reason.title,
    explanation: reason.explanation,
    also: reason.also,
    quotes: quotesOf(message.text, reason.spans),
    sources: reason.sources.map(({ title, url }) => ({ title, ...(url !== undefined && { url }) })),
    full: reason.full,
  }))
}
