import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((_name, _open, fresh) => {
  test('everybody is told who they are', async () => {
    await using api = await openTestApi(fresh)
    for (const as of ['citizen', 'gateway', 'analyst', 'approver', 'admin', 'auditor'] as const) {
      const { status, value } = await api.call({ path: '/me', as })
      assert.equal(status, 200)
      assert.equal((value as { role: string }).role, as)
    }
  })
})
