import { setUpSentence } from '#platform/set-up-fault'
import { runServer } from './run-server.ts'

try {
  await runServer(process.env, process.argv.slice(2))
} catch (error) {
  const sentence = setUpSentence(error)
  if (sentence === undefined) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
