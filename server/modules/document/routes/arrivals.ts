import * as contract from '#contract/arrival'
import type { Serve } from '#http/route'
import { withUploadedFile } from '#http/upload'
import type { ArrivalsDesk } from '../desk/arrivals-desk.ts'
import { cancelArrivals } from '../operations/cancel-arrivals.ts'
import { listArrivals } from '../operations/list-arrivals.ts'
import { retryArrival } from '../operations/retry-arrival.ts'
import { refuseUnlessMaySend, sendFile } from '../operations/send-file.ts'
import { presentArrival } from '../present/arrival.ts'

/** Serves the inbox: files that are dropped in wait for the desk. */
export function arrivalRoutes(serve: Serve, desk: ArrivalsDesk): void {
  serve(contract.sendFile, async ({ request, actor, run }) => {
    // Whoever may not send is told so before the file is taken in.
    refuseUnlessMaySend({ actor: actor() })
    const arrival = await withUploadedFile(request, (file) => run((operation) => sendFile(operation, file)))
    desk.wake()
    return { arrival: presentArrival({ arrival, inHand: undefined }) }
  })
  serve(contract.listArrivals, ({ run }) =>
    run(async (operation) => ({ arrivals: (await listArrivals(operation)).map(presentArrival) })),
  )
  serve(contract.cancelArrivals, async ({ body, run }) => {
    const cancelled = await run((operation) => cancelArrivals(operation, body.ids))
    desk.stopReading(cancelled)
    return run(async (operation) => ({ arrivals: (await listArrivals(operation)).map(presentArrival) }))
  })
  serve(contract.retryArrival, async ({ params, run }) => {
    const arrival = await run((operation) => retryArrival(operation, params.id))
    desk.wake()
    return { arrival: presentArrival({ arrival, inHand: undefined }) }
  })
}
