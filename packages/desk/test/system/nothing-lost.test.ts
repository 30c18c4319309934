import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canRunPostgres } from '../postgres.ts'
import { runNothingLost } from './nothing-lost.ts'

// The long run, with twenty kills, is `npm run lost:desk`.
for (const database of ['embedded', 'server'] as const) {
  const skip =
    database === 'server' && !canRunPostgres ? 'PostgreSQL is not installed (npm run setup)' : false
  test(`no report is lost or doubled while all goes wrong (${database})`, { skip }, async (t) => {
    const report = await runNothingLost({ reports: 600, kills: 2, database })
    t.diagnostic(JSON.stringify(report))
    assert.equal(report.acknowledged, report.sent)
    assert.deepEqual(report.lost, [])
    assert.equal(report.surplus, 0)
    assert.equal(report.stored, report.sent)
    assert.equal(report.unassigned, 0)
    assert.equal(report.withoutBytes, 0)
    assert.equal(report.log, 'whole')
    assert.deepEqual(report.differences, [])
  })
}
