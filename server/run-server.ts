import { startEmbeddedPostgres } from '#persistence/embedded-postgres'
import { readSettings } from '#platform/settings'
import { builtWeb } from './http/build-web.ts'
import { createProgram } from './program.ts'

/** Starts everything and serves until it is told to stop. `--demo` loads the invented province first. */
export async function runServer(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const settings = readSettings(environment)
  // The pages are built while the database starts: on a fresh clone both take seconds.
  const [webFolder, embedded] = await Promise.all([
    builtWeb(),
    settings.databaseUrl ? undefined : startEmbeddedPostgres(settings.dataFolder),
  ])
  const ownerUrl = settings.databaseUrl ?? embedded?.ownerUrl
  if (!ownerUrl) throw new Error('no database')
  const program = await createProgram(settings, { ownerUrl, webFolder })
  if (args.includes('--demo')) {
    const { loadDemo } = await import('./load-demo.ts')
    await loadDemo(program.workshop, settings.publicUrl)
  }

  await program.app.listen({ host: settings.host, port: settings.port })
  program.dailyRound.open((fault, doing) => program.app.log.error({ err: fault }, doing))
  process.stdout.write(`thidua đang chạy tại ${settings.publicUrl}\n`)

  const stop = async (): Promise<void> => {
    await program.close()
    await embedded?.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
