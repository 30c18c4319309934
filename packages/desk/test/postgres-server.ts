// Runs a PostgreSQL server for tests until its standard input ends: it goes away with whoever started it, whatever
// becomes of them. Prints the address of its database `postgres`.
import { openPostgres } from './postgres.ts'

const postgres = await openPostgres()
console.log(postgres.urlOf('postgres'))
const end = (): void => void postgres[Symbol.asyncDispose]().then(() => process.exit())
process
  .on('SIGINT', () => {})
  .once('SIGTERM', end)
  .once('SIGHUP', end)
process.stdin.once('end', end).resume()
