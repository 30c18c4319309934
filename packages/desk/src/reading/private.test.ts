import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { aboutOf } from './about.ts'
import { openAnalyst } from './analyst.ts'
import { previewOf } from './preview.ts'
import { readHere, mail, toRead } from './reading.fixture.ts'

const analyst = openAnalyst({ reader: 'PK', trustedHosts: [] })
const letters = fc.stringMatching(/^[a-z]{5,10}$/u)

/** Places of a mail where a sender may put his reader. */
function places(first: string, last: string): readonly string[] {
  const address = `${first}.${last}@${last}-home.example`
  const hidden = Buffer.from(address).toString('base64')
  return [
    `<p>Dear ${first} ${last},</p>`,
    `<p>We write to ${address}, ${first}!</p>`,
    `<a href="https://evil.example/u/${address}/a">x</a>`,
    `<a href="https://evil.example/u/${encodeURIComponent(address)}">x</a>`,
    `<a href="https://evil.example/u/${hidden}/b">x</a>`,
    `<a href="https://evil.example/${Buffer.from(address).toString('hex')}">x</a>`,
    `<a href="https://${first}-${last}.evil.example/c">x</a>`,
    `<a href="https://evil.example/?e=${address}">x</a>`,
    `<a href="https://mail.${last}-home.example/owa">x</a>`,
    `<a href="mailto:${address}">x</a>`,
    `<form action="https://evil.example/f/${first}.${last}"><input></form>`,
  ]
}

test('nobody whom a mail came to is in anything that is kept or shown of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      letters,
      letters,
      fc.shuffledSubarray(places('a', 'b').map((_, at) => at)),
      async (a, b, which) => {
        const [first, last] = [`q${a}j`, `q${b}w`]
        const all = places(first, last)
        const given = toRead(
          mail({
            to: `"${first} ${last}" <${first}.${last}@${last}-home.example>`,
            subject: `${first}, a word`,
            html: which.map((at) => all[at]!).join('\n'),
            head: [
              `X-Mailer-Token: ${Buffer.from(`${first}.${last}@${last}-home.example`).toString('base64')}`,
              `List-Unsubscribe: <https://evil.example/u?e=${first}.${last}@${last}-home.example>`,
              `Delivered-To: ${first}.${last}@${last}-home.example`,
              `Received: from x (x [8.8.4.4]) by mx for <${first}.${last}@${last}-home.example>; Sun, 1 Nov 2026 10:00:00 +0000`,
            ],
          }),
        )
        const reading = await readHere(given)
        const kept = JSON.stringify({ ...reading, canonical: 0, signature: 0, structure: 0 })
        const read = await analyst.analyse(given)
        assert.ok(read.kind === 'analysed')
        const about = aboutOf(read.analysis, new Set())
        const { knowledge } = analyst
        const shown = JSON.stringify(await previewOf(about, { knowledge, given }))
        const hidden = Buffer.from(`${first}.${last}@`).toString('base64').slice(0, 12)
        for (const name of [first, last, hidden]) {
          assert.ok(!kept.toLowerCase().includes(name.toLowerCase()), `${name} in ${kept}`)
          assert.ok(!shown.toLowerCase().includes(name.toLowerCase()), `${name} in ${shown}`)
        }
      },
    ),
    { numRuns: 120 },
  )
})
