import * as contract from '#contract/judging'
import type { Serve } from '#http/route'
import { plainDate } from '#law'
import { judgeFacts, judgeFactsForAll } from '../operations/judge-facts.ts'
import { presentAward, presentAwards } from '../present/award-pages.ts'
import { presentVerdict } from '../present/verdict-page.ts'

/** Serves the awards of a day and verdicts on facts that somebody tries. */
export function judgingRoutes(serve: Serve): void {
  serve(contract.listAwards, ({ query, run }) =>
    run((operation) => presentAwards(operation, dayOr(query.on, operation.today))),
  )
  serve(contract.readAward, ({ params, query, run }) =>
    run((operation) => presentAward(operation, { code: params.award, on: dayOr(query.on, operation.today) })),
  )
  serve(contract.judgeFacts, ({ params, body, run }) =>
    run(async (operation) => presentVerdict(await judgeFacts(operation, { award: params.award, ...body }))),
  )
  serve(contract.judgeFactsForAll, ({ body, run }) =>
    run(async (operation) => {
      const tried = await judgeFactsForAll(operation, body.facts)
      return { verdicts: tried.map(presentVerdict) }
    }),
  )
}

function dayOr(text: string | undefined, today: ReturnType<typeof plainDate>): ReturnType<typeof plainDate> {
  return text === undefined ? today : plainDate(text)
}
