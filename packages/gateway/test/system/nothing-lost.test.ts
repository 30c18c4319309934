import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runNothingLost } from './nothing-lost.ts'
import { canRunPostfix } from './postfix.ts'

const skip = canRunPostfix ? false : 'needs root and Debian’s postfix'

// The long run, with 20,000 messages, is `npm run lost`.
for (const way of ['milter', 'filter'] as const) {
  test(`nothing is lost or doubled while all goes wrong (${way})`, { skip }, async () => {
    const report = await runNothingLost({ messages: 1_200, kills: 3, way })
    assert.equal(report.accepted, report.sent)
    assert.deepEqual(report.lost, [])
    assert.equal(report.delivered + report.held, report.sent)
    assert.deepEqual(report.untold, [])
    assert.equal(report.refused, 0)
    // By the milter way there is no moment in which a mail is in two places; the filter's is stated in its page.
    if (way === 'milter') assert.deepEqual(report.twice, [])
    // No more than were on their way when it was killed.
    else assert.ok(report.twice.length <= report.kills * 20, `${report.twice.length} came twice`)
  })
}
