import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { openCorpora } from '/work/main/eval/messages/corpora.ts'
import { allMessages } from '/work/main/eval/messages/all.ts'
import { judgeAll } from '/work/main/eval/judged.ts'
import { allFeatures, CHANNEL, toCases, toRows } from '/work/main/eval/fit/rows.ts'
import { fit } from '/work/main/eval/fit/model.ts'
import { isHeldBack } from '/work/main/eval/fit/splits.ts'
import { OPTIONS, RATES, validate } from '/work/main/eval/fit/validate.ts'
import { weights } from '/work/main/packages/engine/src/checks/index.ts'
import { report } from '/work/main/eval/report/report.ts'
import { percent, table } from '/work/main/eval/report/table.ts'
import { scoredByCorpus } from '/work/main/eval/report/calibration.ts'
import { reliabilityPlot } from '/work/main/eval/report/reliability.ts'
const cached = JSON.parse(readFileSync('/tmp/D8/judged.json', 'utf8')) as any[]
const key = (i: any): string => i.source + '|' + i.id
const known = new Map(cached.map((j) => [key(j.item), j]))
let judged: any[]
if (process.argv[2] === 'rejudge') {
  using corpora = openCorpora()!
  const all = allMessages(corpora)
  const stale = all.filter((i) => { const j = known.get(key(i)); return j === undefined || /^(modern|samples)/.test(i.source) || j.findings.some((f: any) => f.id === 'name-not-in-address') || (i.channel !== 'email' && /[*#]\d|scholar|interview|intern|admission/i.test('text' in i.content ? i.content.text : '')) })
  console.error('stale', stale.length)
  for (const j of await judgeAll(stale, 'PK')) known.set(key(j.item), j)
  judged = all.map((i) => known.get(key(i)))
  writeFileSync('/tmp/D8/judged2.json', JSON.stringify(judged))
} else judged = JSON.parse(readFileSync('/tmp/D8/judged2.json', 'utf8'))
const features = allFeatures(), cases = toCases(judged, features)
const fitted = cases.filter((c) => !isHeldBack(c))
const model = fit(features, toRows(fitted), OPTIONS)
const round = (v: number): number => Math.round(v * 100) / 100
const seen = new Set(fitted.flatMap((c) => c.features))
const line = (n: string, { fraud, unwanted }: any): string => `    ${JSON.stringify(n)}: [${round(fraud)}, ${round(unwanted)}]`
const found = features.map(({ name }, index) => ({ name, index, pair: model.weights[index]! })).filter(({ index }) => seen.has(index)).sort((a, b) => (a.name < b.name ? -1 : 1))
writeFileSync('/tmp/D8/fitted.fast.json', `{
  "about": "Written by npm run fit on ${new Date().toISOString().slice(0, 10)} from ${fitted.length} messages; figures in docs/evaluation.md.",
  "prior": { "fraud": ${round(model.prior.fraud)}, "unwanted": ${round(model.prior.unwanted)} },
  "channels": {
${found.filter((f) => f.name.startsWith(CHANNEL)).map((f) => line(f.name.slice(CHANNEL.length), f.pair)).join(',\n')}
  },
  "weights": {
${found.filter((f) => !f.name.startsWith(CHANNEL)).map((f) => line(f.name, f.pair)).join(',\n')}
  }
}
`)
const F = JSON.parse(readFileSync('/tmp/D8/fitted.fast.json', 'utf8'))
for (const j of judged) {
  const [cf = 0, cu = 0] = F.channels[j.item.channel] ?? []
  let f = F.prior.fraud + cf, u = F.prior.unwanted + cu
  for (const x of j.findings) { const w = F.weights[`${x.id}.${x.key}.${x.outcome}`]; if (w) { x.fraud = w[0]; x.unwanted = w[1] } f += x.fraud; u += x.unwanted }
  const e = Math.max(0, Math.max(f, u) - 9), a = Math.exp(Math.max(-9, f - e)), b = Math.exp(Math.max(-9, u - e)), s = a + b + 1
  const p = j.probabilities = { fraud: a / s, unwanted: b / s, genuine: 1 / s }
  const proves = j.findings.some((x: any) => x.outcome === 'supported' && (weights as any)[x.id]?.[x.key]?.supported?.proves) && !j.findings.some((x: any) => x.outcome === 'contradicted' && x.fraud > 0.5)
  j.verdict = p.fraud >= 0.8 ? 'fraud' : p.unwanted >= 0.5 ? 'unwanted' : p.fraud >= 0.35 ? 'suspicious' : p.fraud < 0.1 && proves ? 'verified' : 'clear'
}
console.log(report(judged))
mkdirSync('/tmp/D8/plots', { recursive: true })
for (const [c, sc] of scoredByCorpus(judged)) writeFileSync(`/tmp/D8/plots/reliability-${c}.svg`, reliabilityPlot(c, sc))
console.log('=====VALIDATE')
const rows = validate(cases, features, OPTIONS).map((one) => [one.source, String(one.genuine), String(one.fraud), ...one.recall.map(({ recall }) => percent(recall)), percent(one.accused, 2), percent(one.calibration)])
console.log(table(['source left out', 'genuine', 'fraud', ...RATES.map((rate) => `recall at ${percent(rate)}`), 'genuine called fraud', 'calibration error'], rows))
