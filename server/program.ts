import type { FastifyInstance } from 'fastify'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { type Clock, systemClock } from '#platform/clock'
import { createPostman } from '#platform/mail'
import type { Workshop } from '#platform/operation'
import { readInWorker } from '#platform/reading'
import type { Settings } from '#platform/settings'
import { createDailyRound, type DailyRound } from './daily-round.ts'
import { createApp } from './http/app.ts'
import { openApiRoutes } from './http/openapi.ts'
import type { Service } from './http/route.ts'
import { awardRoutes } from './modules/award/routes.ts'
import { blocRoutes } from './modules/bloc/routes.ts'
import { type ArrivalsDesk, createArrivalsDesk } from './modules/document/index.ts'
import { documentRoutes } from './modules/document/routes.ts'
import { createIdentity } from './modules/identity/routes.ts'
import * as inspection from './modules/inspection/index.ts'
import { inspectionRoutes } from './modules/inspection/routes.ts'
import { movementRoutes } from './modules/movement/routes.ts'
import { organisationRoutes } from './modules/organisation/routes.ts'
import { overviewRoutes } from './modules/overview/routes.ts'
import { onReadingChanged } from './modules/plan/index.ts'
import { planRoutes } from './modules/plan/routes.ts'
import { propagandaRoutes } from './modules/propaganda/routes.ts'
import { regulationRoutes } from './modules/regulation/routes.ts'
import { onUnitsReminded } from './modules/reminder/index.ts'
import { reminderRoutes } from './modules/reminder/routes.ts'
import { targetRoutes } from './modules/target/routes.ts'

/** The running program, put together in one place: which module serves what, and who hears whom. */
export interface Program {
  readonly workshop: Workshop
  readonly app: FastifyInstance
  readonly desk: ArrivalsDesk
  /** Begins when it is opened: not every program that is put together should send mails. */
  readonly dailyRound: DailyRound
  close(): Promise<void>
}

/** Migrates the database behind `ownerUrl`, opens it under the bounded account and puts the server together. */
export async function createProgram(
  settings: Settings,
  {
    ownerUrl,
    webFolder,
    clock = systemClock,
  }: { ownerUrl: string; webFolder?: string | undefined; clock?: Clock },
): Promise<Program> {
  const { appUrl, secret } = await migrate(ownerUrl, settings.databaseAppUrl)
  const db = await openDatabase(appUrl, settings.databaseConnections)
  const workshop: Workshop = {
    db,
    clock,
    listeners: {
      'regulation.readingChanged': [onReadingChanged, inspection.onReadingChanged],
      'plan.unitsReminded': [onUnitsReminded],
      'movement.unitsReminded': [onUnitsReminded],
    },
  }
  const postman = createPostman(settings)
  const dailyRound = createDailyRound(workshop, settings)
  const { mailRoom, sources } = dailyRound
  const identity = createIdentity({ db, secret, settings, clock, postman, mailRoom })
  const desk = createArrivalsDesk(workshop, readInWorker)
  const service: Service = { ...workshop, findCaller: identity.findCaller }
  const app = await createApp({
    service,
    settings,
    routes: [
      openApiRoutes,
      identity.routes,
      organisationRoutes,
      regulationRoutes,
      documentRoutes(desk),
      awardRoutes,
      planRoutes,
      blocRoutes,
      overviewRoutes,
      targetRoutes,
      movementRoutes,
      inspectionRoutes,
      propagandaRoutes,
      reminderRoutes(workshop, { sources, publicUrl: settings.publicUrl }),
    ],
    webFolder,
  })
  desk.open((fault) => app.log.error({ err: fault }, 'reading an arrival failed'))
  return {
    workshop,
    app,
    desk,
    dailyRound,
    close: async () => {
      await app.close()
      await desk.close()
      await dailyRound.close()
      await db.destroy()
    },
  }
}
