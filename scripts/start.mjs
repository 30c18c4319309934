// `npm start`: checks the bundled sample notice. `npm start -- check FILE`: any command of tasdeeq.
import { join, relative } from 'node:path'
import { root, runNode, setup } from './setup.mjs'

setup()
const command = join(root, 'packages', 'cli', 'bin', 'tasdeeq.mjs')
const given = process.argv.slice(2)
process.exitCode = given.length > 0 ? runNode([command, ...given]) : showSample()

function showSample() {
  const sample = relative(process.cwd(), join(root, 'samples', 'police-notice.eml'))
  console.log(
    'Tasdeeq checks whether what a message says is true. This is a notice of the kind that National',
  )
  console.log(`CERT of Pakistan warned of (${sample}):`)
  const status = runNode([command, 'check', '--offline', sample])
  console.log(
    '\n  Check your own:  npm start -- check FILE      a mail (.eml), text (.txt), PDF or DOCX',
  )
  console.log('                   npm start -- check -         paste it')
  console.log('                   npm start -- --help          everything else\n')
  // The sample is a fraud, and 1 says so: that is what this command is to show.
  return status === 1 ? 0 : status || 1
}
