import type { Analysis, Explained } from '@tasdeeq/engine'
import type { Checked } from '../checking.ts'
import { jsonLine } from './safe.ts'

/** One line of `--json`, without its line end: `json-output.schema.json` describes it. */
export function renderJson(
  { file, analysis, ms }: Checked,
  inWords: (analysis: Analysis) => Explained,
  index?: number,
): string {
  return jsonLine({
    file,
    ...(index !== undefined && { index }),
    ...messageJson(analysis, inWords),
    versions: analysis.versions,
    ms: Math.round(ms * 100) / 100,
  })
}

/** The line of a message that could not be checked. */
export function renderJsonError(file: string, error: string, index?: number): string {
  return jsonLine({ file, ...(index !== undefined && { index }), error })
}

function messageJson(
  analysis: Analysis,
  inWords: (analysis: Analysis) => Explained,
): Readonly<Record<string, unknown>> {
  const explained = inWords(analysis)
  const { message, verdict, claims } = analysis
  return {
    channel: message.channel,
    verdict: verdict.verdict,
    probability: verdict.probability,
    probabilities: verdict.probabilities,
    family: verdict.family ?? null,
    claims: claims.all.map(({ kind, text, value, span, voice }) => ({
      kind,
      text,
      value,
      span,
      voice,
    })),
    findings: explained.findings.map(findingJson),
    advice: explained.advice.map(({ kind, text }) => ({ kind, text })),
    anomalies: message.anomalies,
    quoted: analysis.quoted.map((quoted) => messageJson(quoted, inWords)),
  }
}

function findingJson(finding: Explained['findings'][number]): Readonly<Record<string, unknown>> {
  return {
    id: finding.id,
    outcome: finding.outcome,
    weight: finding.weight,
    title: finding.title,
    explanation: finding.explanation,
    spans: finding.spans,
    sources: finding.sources.map(({ key, title, url }) => ({
      key,
      title,
      ...(url !== undefined && { url }),
    })),
  }
}
