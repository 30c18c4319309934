import { openDesk } from '../../packages/desk/src/program/open.ts'
import { loadDeskConfig } from '../../packages/desk/src/program/load.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
const opened = await openDesk(await loadDeskConfig({ file: process.argv[3]!, data: process.argv[2]!, port: 0, environment: process.env }), { ...quiet, warn: (f, m) => console.error(m, f), error: (f, m) => console.error(m, f) })
console.log(JSON.stringify({ msg: 'ready', address: opened.address }))
process.once('SIGTERM', async () => { await opened.stop(5000); process.exit(0) })
