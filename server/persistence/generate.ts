import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { writeSchema } from './write-schema.ts'

// `npm run db:schema`: migrates a throw-away database and writes down what it became.
const folder = await mkdtemp(join(tmpdir(), 'thidua-schema-'))
await chmod(folder, 0o755)
const cluster = await startEmbeddedPostgres(folder, { durable: false })
try {
  await migrate(cluster.ownerUrl)
  await writeSchema(cluster.ownerUrl)
} finally {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
