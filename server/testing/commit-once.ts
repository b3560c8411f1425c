import { commitDraft } from '#modules/plan'
import { openDatabase } from '#persistence/database'
import { clockAt } from '#platform/clock'
import { perform, programActor } from '#platform/operation'

// A process that does nothing but commit one draft, to be killed at any moment of it.
const [appUrl = '', agencyId = '', draftId = ''] = process.argv.slice(2)
const db = await openDatabase(appUrl, 2)
const workshop = { db, clock: clockAt('2026-05-20T03:00:00Z'), listeners: {} }
process.stdout.write('ready\n')
const actor = programActor(agencyId, 'Cán bộ thi đua')
await perform(workshop, { actor, action: 'plan.commitDraft' }, (operation) => commitDraft(operation, draftId))
process.stdout.write('committed\n')
await db.destroy()
