import type { Analysis } from '../analysis.ts'
import { checks } from '../checks/index.ts'
import type { Finding } from '../checks/finding.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Source } from '../knowledge/records.ts'
import { adviceFor } from './advice/advice.ts'
import { tellAdvice } from './advice/tell.ts'
import { fillIn, type Naming } from './params.ts'
import type { Explained, ExplainedFinding, Reason } from './explained.ts'
import { lackingIn } from './lacking.ts'
import { reasonsOf } from './reasons.ts'
import { en } from './words.en.ts'
import { ur } from './words.ur.ts'
import type { GeneralWords, Lacking, Language } from './words.ts'

const GENERAL: Readonly<Record<Language, GeneralWords>> = { en, ur }

/** Words for everything a person is shown. Deterministic; nothing of the message is interpreted. */
export function explain(analysis: Analysis, knowledge: Knowledge, language: Language): Explained {
  const words = GENERAL[language]
  const naming: Naming = { knowledge, language, words }
  const { verdict } = analysis
  const lead = leads(analysis)
  const lacking = lackingIn(analysis)
  const findings = analysis.findings.map((finding) => explainFinding(finding, naming))
  return {
    language,
    direction: words.direction,
    verdictName: lacking ? words.unchecked : words.verdicts[verdict.verdict].name,
    headline: headlineOf(analysis, words, lacking),
    likelihood: likelihood(verdict.probability, words),
    ...(verdict.family !== undefined && { familyName: words.families[verdict.family] }),
    findings,
    // What is found of a question is not found of what it asks about.
    reasons: lacking === 'message' ? [] : reasonsOf(findings),
    advice: adviceFor(analysis, knowledge).map((advice) => tellAdvice(advice, naming)),
    lead,
    ...(lacking && { lacking }),
    ...(lead === 'quoted' && { note: noteOn(analysis, words) }),
  }
}

/** What a person hears first: the answer in one sentence, and what says most against the message. */
export interface Brief {
  readonly headline: string
  /** The first of {@link Explained.reasons}, where it contradicts the message. */
  readonly reason?: Reason
}

/** The first words of {@link explain}, for whoever shows no more: all of them cost several times as much. */
export function explainBriefly(
  analysis: Analysis,
  knowledge: Knowledge,
  language: Language,
): Brief {
  const words = GENERAL[language]
  const lacking = lackingIn(analysis)
  const headline = headlineOf(analysis, words, lacking)
  const against = analysis.findings.filter(({ outcome }) => outcome === 'contradicted')
  if (lacking === 'message' || against.length === 0) return { headline }
  const naming: Naming = { knowledge, language, words }
  const [reason] = reasonsOf(against.map((finding) => explainFinding(finding, naming)))
  return { headline, ...(reason && { reason }) }
}

function headlineOf(
  { verdict }: Analysis,
  words: GeneralWords,
  lacking: Lacking | undefined,
): string {
  return lacking ? words.lacking[lacking] : words.verdicts[verdict.verdict].headline
}

function noteOn({ message }: Analysis, words: GeneralWords): string {
  return message.quoted[0]?.how === 'pasted' ? words.asksAbout : words.carries
}

/** Does a person's view open with the message that this one carries? */
function leads(analysis: Analysis): 'message' | 'quoted' {
  const carried = analysis.quoted[0]
  const { forward } = analysis.message
  if (carried === undefined || forward === 'none' || forward === 'dressed') return 'message'
  return analysis.verdict.probability <= carried.verdict.probability ? 'quoted' : 'message'
}

function likelihood(probability: number, words: GeneralWords): string {
  return words.likelihood.find((step) => probability >= step.from)?.words ?? ''
}

function explainFinding(finding: Finding, naming: Naming): ExplainedFinding {
  const check = checks.find((candidate) => candidate.id === finding.id)
  const words = check?.words[naming.language][finding.key]
  return {
    id: finding.id,
    outcome: finding.outcome,
    weight: finding.weight,
    title: fillIn(words?.title ?? finding.id, finding.params, naming),
    explanation: fillIn(words?.explanation ?? '', finding.params, naming),
    spans: finding.spans,
    sources: readable(finding.sources.flatMap((key) => naming.knowledge.source(key) ?? [])),
  }
}

/** What a person can open and read comes before lists made by machines. */
function readable(sources: readonly Source[]): readonly Source[] {
  return [...sources.filter((source) => !isList(source)), ...sources.filter(isList)]
}

function isList({ tier, url }: Source): boolean {
  return tier === 'code' || url === undefined
}
