import { z } from 'zod'
import { nameSchema } from '../auth/name.ts'
import { tlps } from '../marking.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Registers a gateway. Its key is shown once and kept by nobody. */
export const addGateway: Operation = defineOperation({
  input: z.object({ name: nameSchema, clearance: z.enum(tlps) }),
  async *run({ auth }, gateway) {
    const added = await auth.addGateway({ ...gateway, by: 'command' })
    yield added.kind === 'added'
      ? { kind: 'done', facts: { id: added.id, key: added.key } }
      : {
          kind: 'refused',
          why: `a gateway is called ${gateway.name} already; for a new key for that one: tasdeeq key replace; for another gateway: another name`,
        }
  },
})
