import * as contract from '#contract/organisation'
import * as people from '#contract/people'
import type { Serve } from '#http/route'
import { plainDate } from '#law'
import { unitDirectory } from './directory.ts'
import { matchUnits } from './model/match-units.ts'
import { addPerson } from './operations/add-person.ts'
import { addAgencyAlias, removeAgencyAlias } from './operations/agency-alias.ts'
import { changeHeader } from './operations/change-header.ts'
import { closeUnit } from './operations/close-unit.ts'
import { correctHeader } from './operations/correct-header.ts'
import { correctPersonName } from './operations/correct-person-name.ts'
import { correctUnit } from './operations/correct-unit.ts'
import { endPosting } from './operations/end-posting.ts'
import { mergeUnits } from './operations/merge-units.ts'
import { openUnit } from './operations/open-unit.ts'
import { postPerson } from './operations/post-person.ts'
import { removePerson } from './operations/remove-person.ts'
import { removePosting } from './operations/remove-posting.ts'
import { removeUnit } from './operations/remove-unit.ts'
import { renameUnit } from './operations/rename-unit.ts'
import { splitUnit } from './operations/split-unit.ts'
import { mayChange } from './policy.ts'
import { presentAgency, presentPeople, presentPersonPage, presentUnits } from './present.ts'

/** Serves the agency, its units and its people. */
export function organisationRoutes(serve: Serve): void {
  serveAgency(serve)
  serveUnits(serve)
  serveReorganisation(serve)
  servePeople(serve)
  servePostings(serve)
}

function serveAgency(serve: Serve): void {
  serve(contract.readAgency, ({ run }) => run(presentAgency))
  serve(contract.changeHeader, ({ body, run }) =>
    run(async (operation) => {
      await changeHeader(operation, { ...body, validFrom: plainDate(body.validFrom) })
      return presentAgency(operation)
    }),
  )
  serve(contract.correctHeader, ({ params, body, run }) =>
    run(async (operation) => {
      await correctHeader(operation, { ...params, ...body })
      return presentAgency(operation)
    }),
  )
  serve(contract.addAgencyAlias, ({ body, run }) =>
    run(async (operation) => {
      await addAgencyAlias(operation, body.alias)
      return presentAgency(operation)
    }),
  )
  serve(contract.removeAgencyAlias, ({ params, run }) =>
    run(async (operation) => {
      await removeAgencyAlias(operation, params.id)
      return presentAgency(operation)
    }),
  )
}

function serveUnits(serve: Serve): void {
  serve(contract.listUnits, ({ run }) => run(presentUnits))
  serve(contract.openUnit, ({ body, run }) =>
    run(async (operation) => {
      await openUnit(operation, { ...body, validFrom: plainDate(body.validFrom) })
      return presentUnits(operation)
    }),
  )
  serve(contract.correctUnit, ({ params, body, run }) =>
    run(async (operation) => {
      await correctUnit(operation, { ...params, ...body, validFrom: plainDate(body.validFrom) })
      return presentUnits(operation)
    }),
  )
  serve(contract.removeUnit, ({ params, body, run }) =>
    run(async (operation) => {
      await removeUnit(operation, { ...params, ...body })
      return presentUnits(operation)
    }),
  )
  serve(contract.matchPrintedName, ({ query, run }) =>
    run(async ({ tx, today }) => {
      const directory = await unitDirectory(tx, today)
      const { match, unitIds, candidates } = matchUnits(query.printed, directory)
      const named = (ids: readonly string[]) => directory.units.filter(({ id }) => ids.includes(id))
      return { match, units: named(unitIds), candidates: named(candidates) }
    }),
  )
}

function serveReorganisation(serve: Serve): void {
  serve(contract.renameUnit, ({ params, body, run }) =>
    run(async (operation) => {
      await renameUnit(operation, { ...params, ...body, from: plainDate(body.from) })
      return presentUnits(operation)
    }),
  )
  serve(contract.mergeUnits, ({ body, run }) =>
    run(async (operation) => {
      await mergeUnits(operation, { ...body, from: plainDate(body.from) })
      return presentUnits(operation)
    }),
  )
  serve(contract.splitUnit, ({ params, body, run }) =>
    run(async (operation) => {
      await splitUnit(operation, { ...params, ...body, from: plainDate(body.from) })
      return presentUnits(operation)
    }),
  )
  serve(contract.closeUnit, ({ params, body, run }) =>
    run(async (operation) => {
      await closeUnit(operation, { ...params, ...body, from: plainDate(body.from) })
      return presentUnits(operation)
    }),
  )
}

function servePeople(serve: Serve): void {
  serve(people.searchPeople, ({ query, run }) =>
    run(async (operation) => ({
      ...(await presentPeople(operation, query)),
      abilities: { add: mayChange(operation.actor) },
    })),
  )
  serve(people.readPerson, ({ params, run }) => run((operation) => presentPersonPage(operation, params.id)))
  serve(people.addPerson, ({ body, run }) =>
    run(async (operation) => {
      const posting = body.posting && { ...body.posting, validFrom: plainDate(body.posting.validFrom) }
      return presentPersonPage(operation, await addPerson(operation, { fullName: body.fullName, posting }))
    }),
  )
  serve(people.correctPersonName, ({ params, body, run }) =>
    run(async (operation) => {
      await correctPersonName(operation, { ...params, ...body })
      return presentPersonPage(operation, params.id)
    }),
  )
  serve(people.removePerson, ({ params, body, run }) =>
    run(async (operation) => {
      await removePerson(operation, { ...params, ...body })
      return { removed: true as const }
    }),
  )
}

function servePostings(serve: Serve): void {
  serve(people.postPerson, ({ params, body, run }) =>
    run(async (operation) => {
      await postPerson(operation, { ...params, ...body, validFrom: plainDate(body.validFrom) })
      return presentPersonPage(operation, params.id)
    }),
  )
  serve(people.endPosting, ({ params, body, run }) =>
    run(async (operation) => {
      await endPosting(operation, { ...params, ...body, from: plainDate(body.from) })
      return presentPersonPage(operation, params.id)
    }),
  )
  serve(people.removePosting, ({ params, body, run }) =>
    run(async (operation) => {
      await removePosting(operation, { ...params, ...body })
      return presentPersonPage(operation, params.id)
    }),
  )
}
