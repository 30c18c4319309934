import { z } from 'zod'
import { isAddress } from '../auth/address.ts'
import { nameSchema } from '../auth/name.ts'
import { tlps } from '../marking.ts'
import { defineOperation, type Operation } from './operation.ts'

const REFUSED = {
  'address-taken': 'somebody has this address already; choose another, or remove that user first',
  'not-an-address': 'this is no mail address; give one such as analyst@example.org',
} as const

/** Makes a user. The password is shown once and kept by nobody. */
export const addUser: Operation = defineOperation({
  input: z.object({
    name: nameSchema,
    email: z.string().max(254).refine(isAddress, REFUSED['not-an-address']),
    role: z.enum(['analyst', 'approver', 'admin', 'auditor']),
    clearance: z.enum(tlps),
  }),
  async *run({ auth }, user) {
    const added = await auth.addUser({ ...user, by: 'command' })
    yield added.kind === 'added'
      ? { kind: 'done', facts: { id: added.id, password: added.password } }
      : { kind: 'refused', why: REFUSED[added.why] }
  },
})
