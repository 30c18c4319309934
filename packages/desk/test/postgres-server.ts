// Runs a PostgreSQL server for tests until its standard input ends: it goes away with whoever started it, whatever
// becomes of them. Prints the address of its database `postgres`.
import { openPostgres } from './postgres.ts'

const postgres = await openPostgres()
console.log(postgres.urlOf('postgres'))
process.on('SIGINT', () => {})
process.stdin.on('end', () => void postgres[Symbol.asyncDispose]()).resume()
