import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setUpSentence } from '#platform/set-up-fault'
import { rootFolder } from '#platform/settings'

// Compiled modules are kept beside the packages they come from, so that only the first start compiles them; where
// nothing can be written it goes without.
enableCompileCache(join(rootFolder, 'node_modules', '.cache', 'compiled'))
const { runServer } = await import('./run-server.ts')

try {
  await runServer(process.env, process.argv.slice(2))
} catch (error) {
  const sentence = setUpSentence(error)
  if (sentence === undefined) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
