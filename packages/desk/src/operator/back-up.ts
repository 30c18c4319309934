import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { takeBackup } from '../backup/take.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Copies everything that a desk cannot make anew into a folder of this machine. */
export const backUp: Operation = defineOperation({
  input: z.object({
    folder: z.string().max(4096).refine(isAbsolute),
    withKeys: z.boolean(),
  }),
  run: takeBackup,
})
