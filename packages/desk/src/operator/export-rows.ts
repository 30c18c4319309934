import { z } from 'zod'
import { csvLine } from '../export/csv.ts'
import { countRows, exportable, exportRowsOf, type ExportedRow } from '../export/rows.ts'
import { tlps } from '../marking.ts'
import { defineOperation, type Operation } from './operation.ts'

/** Rows for other programs. It is in the log before the first of them goes out. */
export const exportRows: Operation = defineOperation({
  input: z.object({
    what: z.enum(exportable),
    format: z.enum(['ndjson', 'csv']),
    clearance: z.enum(tlps),
  }),
  async *run({ store, now }, { what, format, clearance }) {
    const rows = await countRows(store.db, what, clearance)
    const body = { what: `${what} up to TLP:${clearance.toUpperCase()} as ${format}`, rows }
    await store.write(({ append }) =>
      append([
        {
          kind: 'exported',
          subject: what,
          actor: { kind: 'desk' },
          tool: 'command',
          time: now(),
          body,
        },
      ]),
    )
    let left = rows
    for await (const page of exportRowsOf(store.db, what, clearance)) {
      // What came since the event is not what it says was exported.
      const some = page.slice(0, left)
      if (some[0] && left === rows && format === 'csv')
        yield { kind: 'line', text: csvLine(Object.keys(some[0])) }
      for (const row of some) yield { kind: 'line', text: lineOf(row, format) }
      left -= some.length
      if (left === 0) break
    }
    yield { kind: 'done', facts: { rows: rows - left } }
  },
})

function lineOf(row: ExportedRow, format: 'ndjson' | 'csv'): string {
  return format === 'csv' ? csvLine(Object.values(row)) : JSON.stringify(row)
}
