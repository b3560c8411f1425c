import { runServer } from './run-server.ts'

await runServer(process.env, process.argv.slice(2))
