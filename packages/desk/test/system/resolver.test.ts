import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestApi } from '../api.ts'
import { freshFolder } from '../databases.ts'
import { publish, revert } from '../publishing.ts'
import { canRunBind, checkZone, startBind } from './bind.ts'

const skip = canRunBind ? false : 'needs Debian’s bind9 (npm run setup)'

test(
  'BIND refuses what the desk blocks, with all below it, and nothing else, until it is taken back',
  { skip, timeout: 600_000 },
  async (context) => {
    await using api = await openTestApi(freshFolder)
    const { store, contentSeal, now } = api.desk
    const inForce = (value: string) => {
      const [values, time] = [[{ kind: 'domain', value } as const], now()]
      return publish(store, contentSeal, { values, time, expires: time + 3_600_000 })
    }
    const zone = async (): Promise<string> =>
      String((await api.call({ path: '/protection/rpz', as: 'gateway' })).value)
    await inForce('fine-now.example')
    const wrong = await inForce('honest.example')
    await inForce('*.example')
    await inForce('32.1.2.0.192.rpz-ip')
    const first = await zone()
    assert.deepEqual(checkZone(first).status, 0, checkZone(first).said)
    const bind = await startBind(first)
    context.after(bind.stop)
    const answers = async (): Promise<readonly string[]> => {
      const names = ['fine-now', 'pay.now.fine-now', 'honest', 'www.honest', 'notfine-now', 'other']
      const all = await Promise.all(names.map((name) => bind.ask(`${name}.example`)))
      return all.map(String)
    }
    const [none, there] = ['ENOTFOUND', '192.0.2.1']
    assert.deepEqual(await answers(), [none, none, none, none, there, there])
    await revert(store, wrong)
    await bind.load(await zone())
    assert.deepEqual(await answers(), [none, none, there, there, there, there])
  },
)
