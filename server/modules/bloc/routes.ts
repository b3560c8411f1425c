import * as contract from '#contract/bloc'
import type { Serve } from '#http/route'
import { addBloc, assignIssuer, correctBloc, removeBloc } from './operations/change-bloc.ts'
import { showBlocs } from './operations/show-blocs.ts'

/** Serves the blocs, clusters and superiors, with what each asks of the agency. */
export function blocRoutes(serve: Serve): void {
  serve(contract.listBlocs, ({ query, run }) => run((operation) => showBlocs(operation, query.year)))
  serve(contract.addBloc, ({ body, run }) =>
    run(async (operation) => ({ bloc: await addBloc(operation, body) })),
  )
  serve(contract.correctBloc, ({ params: { id }, body: { version, ...given }, run }) =>
    run(async (operation) => ({ bloc: await correctBloc(operation, { blocId: id, version }, given) })),
  )
  serve(contract.assignIssuer, ({ params: { id }, body, run }) =>
    run(async (operation) => ({ bloc: await assignIssuer(operation, { blocId: id, ...body }) })),
  )
  serve(contract.removeBloc, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await removeBloc(operation, { blocId: id, ...body })
      return { removed: true as const }
    }),
  )
}
