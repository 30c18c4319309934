// `npm run build`: installs what is missing and builds the pages, for a machine on which `tasdeeq serve` is to run.
import { pages } from './pages.mjs'
import { setup } from './setup.mjs'

setup()
process.exitCode = pages() ? 0 : 1
