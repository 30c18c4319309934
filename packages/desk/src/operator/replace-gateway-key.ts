import { z } from 'zod'
import { gatewayCalled } from '../auth/gateway-keys.ts'
import { nameSchema } from '../auth/name.ts'
import { replaceGatewayKey as replace } from '../auth/replace-gateway-key.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Gives a gateway a new key, shown once and kept by nobody; the one before opens nothing from then on. */
export const replaceGatewayKey: Operation = defineOperation({
  input: z.object({ name: nameSchema }),
  async *run({ store, now }, { name }) {
    const id = await gatewayCalled(store.db, name)
    const given = { reason: 'by command', by: 'command', time: now() }
    const done = id === undefined ? undefined : await replace(store, { ...given, id })
    yield id !== undefined && done?.kind === 'replaced'
      ? { kind: 'done', facts: { id, key: done.key } }
      : {
          kind: 'refused',
          why: `no gateway is called ${name}; make it with: tasdeeq key add, or look its name up in the console, under gateway keys`,
        }
  },
})
