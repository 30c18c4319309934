import { z } from 'zod'
import { verifyLog } from '../events/verify.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Goes through the whole log: is every event there, unchanged, and chained to the one before? */
export const verify: Operation = defineOperation({
  input: z.object({}),
  async *run({ store }) {
    const found = await verifyLog(store.db)
    yield found.kind === 'whole'
      ? { kind: 'done', facts: { events: found.events, head: found.head.hash } }
      : {
          kind: 'refused',
          why: `the log is broken at event ${found.seq}: ${found.why}; leave the data as they are, and compare with the newest backup from before`,
        }
  },
})
