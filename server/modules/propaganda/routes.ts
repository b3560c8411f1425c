import * as contract from '#contract/propaganda'
import type { Serve } from '#http/route'
import type { Operation } from '#platform/operation'
import { addChannel, removeChannel } from './operations/keep-channels.ts'
import { cancelItem, publishItem, reopenItem, startItem } from './operations/move-item.ts'
import { showChanged, showPropaganda } from './operations/show-propaganda.ts'
import { offeredTasks, takeTasks } from './operations/take-tasks.ts'
import { addItem, correctItem, removeItem } from './operations/write-item.ts'

/** Serves the propaganda plan, its channels and the tasks that it takes up. */
export function propagandaRoutes(serve: Serve): void {
  serve(contract.readPropaganda, ({ query, run }) => run((operation) => showPropaganda(operation, query)))
  serve(contract.addPropaganda, ({ body, run }) =>
    run(async (operation) => showChanged(operation, await addItem(operation, body))),
  )
  serve(contract.correctPropaganda, ({ params: { id }, body: { version, ...given }, run }) =>
    run(changed(id, (operation) => correctItem(operation, { itemId: id, version }, given))),
  )
  serve(contract.removePropaganda, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await removeItem(operation, { itemId: id, ...body })
      return { removed: true } as const
    }),
  )
  serve(contract.startPropaganda, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => startItem(operation, { itemId: id, ...body }))),
  )
  serve(contract.publishPropaganda, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => publishItem(operation, { itemId: id, ...body }))),
  )
  serve(contract.cancelPropaganda, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => cancelItem(operation, { itemId: id, ...body }))),
  )
  serve(contract.reopenPropaganda, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => reopenItem(operation, { itemId: id, ...body }))),
  )
  serve(contract.listPropagandaTasks, ({ query, run }) =>
    run(async (operation) => ({ tasks: await offeredTasks(operation, query.year) })),
  )
  serve(contract.takePropagandaTasks, ({ body, run }) =>
    run(async (operation) => ({ added: await takeTasks(operation, body) })),
  )
  serve(contract.addPropagandaChannel, ({ body, run }) => run((operation) => addChannel(operation, body)))
  serve(contract.removePropagandaChannel, ({ params, run }) =>
    run(async (operation) => {
      await removeChannel(operation, params.id)
      return { removed: true } as const
    }),
  )
}

/** Does something to an item and answers with it. */
function changed(id: string, change: (operation: Operation) => Promise<void>) {
  return async (operation: Operation) => {
    await change(operation)
    return showChanged(operation, id)
  }
}
