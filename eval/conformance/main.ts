/**
 * `npm run conformance`: runs the suites that others wrote against what we make of mail, names and DNS. Known
 * deviations stand in `deviations.json` with their reasons; one more, or one less, is a fault.
 *
 * `--suite ID` runs one suite; `--from FOLDER` takes the suites from there.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { arcSeals, arcValidation } from './arc.ts'
import { compare, type Compared, type Deviation } from './deviations.ts'
import { headers } from './headers.ts'
import { mime, torture } from './mime.ts'
import { idna, psl } from './names.ts'
import { openPack } from './pack.ts'
import { dkim, real } from './signed.ts'
import { spf } from './spf.ts'
import type { Suite } from './suite.ts'

const SUITES: readonly Suite[] = [
  spf,
  arcValidation,
  arcSeals,
  dkim,
  real,
  psl,
  idna,
  headers,
  mime,
  torture,
]

const { values } = parseArgs({ options: { suite: { type: 'string' }, from: { type: 'string' } } })
const deviations = JSON.parse(
  readFileSync(new URL('deviations.json', import.meta.url), 'utf8'),
) as readonly Deviation[]
using pack = values.from === undefined ? openPack() : undefined
const folder = values.from ?? pack?.folder
if (folder === undefined)
  console.error('SKIPPED: the suites are not beside this checkout (../shared/corpora).')
else process.exitCode = (await runAll(folder)) ? 0 : 1

async function runAll(place: string): Promise<boolean> {
  const chosen = SUITES.filter(({ id }) => values.suite === undefined || id === values.suite)
  const rows: (readonly string[])[] = [['suite', 'cases', 'passed', 'deviating', 'faults']]
  const faults: string[] = []
  for (const suite of chosen) {
    const compared = compare(suite.id, await suite.run(place), deviations)
    rows.push(rowOf(suite, compared))
    faults.push(...compared.faults)
  }
  for (const fault of faults) console.log(fault)
  console.log(table(rows))
  return faults.length === 0
}

function rowOf({ title }: Suite, { cases, passed, known, faults }: Compared): readonly string[] {
  return [title, ...[cases, passed, known, faults.length].map(String)]
}

function table(rows: readonly (readonly string[])[]): string {
  const wide = Math.max(...rows.map(([title = '']) => title.length))
  return rows
    .map(([title = '', ...figures]) =>
      [title.padEnd(wide), ...figures.map((figure) => figure.padStart(10))].join(' '),
    )
    .join('\n')
}
