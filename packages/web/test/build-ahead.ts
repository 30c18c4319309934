// Builds both pages as the tests of them want them, beside the tests that come before: three of those would begin at once,
// find nothing and build the same. A failure is told by the first that needs them.
import { builtCitizen } from './built-citizen.ts'
import { builtConsole } from './built.ts'

await builtConsole()
await builtCitizen()
