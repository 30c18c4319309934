import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeOf } from './locale.ts'

const afternoon = Date.UTC(2026, 10, 22, 15, 5)

test('no time has AM or PM in it, in any form and language, and digits are Latin', () => {
  for (const language of ['en', 'ur'])
    for (const dateStyle of ['short', 'medium', 'long'] as const) {
      const form = { dateStyle, timeStyle: 'short', timeZone: 'UTC' } as const
      const said = new Intl.DateTimeFormat(localeOf(language), form).format(afternoon)
      assert.doesNotMatch(said, /[AP]M/iu)
      assert.match(said, /15:05/u)
      assert.match(said, /22/u)
    }
})
