import type { Analysis, Span } from '../../packages/engine/src/index.ts'

/** What is wrong with an analysis, whatever the message was; undefined where it is in order. */
export function inconsistency(analysis: Analysis): string | undefined {
  const { message, claims, findings, verdict, quoted } = analysis
  if (message.anomalies.some(({ kind }) => kind === 'parser-failed')) return 'the parser threw'
  const within = ({ start, end }: Span): boolean =>
    start >= 0 && start <= end && end <= message.text.length
  const { fraud, unwanted, genuine } = verdict.probabilities
  const sum = fraud + unwanted + genuine
  const halved = halfLetter(analysis)
  const rules: readonly (readonly [boolean, string])[] = [
    [halved === undefined, `half a letter stands in ${halved ?? ''}`],
    [inOrder(message.regions), 'regions overlap, or are out of order'],
    [message.regions.every(within), 'a region lies outside the text'],
    [message.links.every(({ span }) => !span || within(span)), 'a link lies outside the text'],
    [
      claims.all.every(({ span, text }) => message.text.slice(span.start, span.end) === text),
      'a claim does not say what stands at its place',
    ],
    [
      findings.every(({ spans }) => spans.every(within)),
      'a finding rests on words outside the text',
    ],
    [Math.abs(sum - 1) < 1e-9, `the probabilities add up to ${sum}`],
    [Math.min(fraud, unwanted, genuine) >= 0, 'a probability is negative'],
  ]
  const broken = rules.find(([holds]) => !holds)
  return broken?.[1] ?? firstOf(quoted.map(inconsistency))
}

/** Name of a field in which a pair of surrogates was cut: databases refuse such text. */
function halfLetter(analysis: Analysis): string | undefined {
  let found: string | undefined
  JSON.stringify(analysis, (name, value: unknown) => {
    if (typeof value === 'string' && !value.isWellFormed()) found = name
    return value
  })
  return found
}

function inOrder(regions: readonly Span[]): boolean {
  return regions.every(({ start }, index) => start >= (regions[index - 1]?.end ?? 0))
}

function firstOf(words: readonly (string | undefined)[]): string | undefined {
  return words.find((word) => word !== undefined)
}
