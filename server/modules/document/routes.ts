import type { Serve } from '#http/route'
import type { ArrivalsDesk } from './desk/arrivals-desk.ts'
import { arrivalRoutes } from './routes/arrivals.ts'
import { paperTextRoutes } from './routes/paper-text.ts'
import { paperRoutes } from './routes/papers.ts'

/** Gives the routes of the papers and of the inbox; what is dropped in goes to the desk. */
export function documentRoutes(desk: ArrivalsDesk): (serve: Serve) => void {
  return (serve) => {
    paperRoutes(serve)
    paperTextRoutes(serve)
    arrivalRoutes(serve, desk)
  }
}
