import { z } from 'zod'
import { nameSchema } from '../auth/name.ts'
import { tlps } from '../marking.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Registers a gateway. Its key is shown once and kept by nobody. */
export const addGateway: Operation = defineOperation({
  input: z.object({ name: nameSchema, clearance: z.enum(tlps) }),
  async *run({ auth }, gateway) {
    yield { kind: 'done', facts: await auth.addGateway({ ...gateway, by: 'command' }) }
  },
})
