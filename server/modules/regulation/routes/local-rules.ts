import * as contract from '#contract/regulation'
import type { Serve } from '#http/route'
import { plainDate } from '#law'
import { knownSlot } from '../model/local-rule.ts'
import { endLocalRule } from '../operations/end-local-rule.ts'
import { removeLocalRule } from '../operations/remove-local-rule.ts'
import { setLocalRule } from '../operations/set-local-rule.ts'
import { presentSlots } from '../present/local-rules.ts'

/** Serves the agency's own readings of what the law leaves open. */
export function localRuleRoutes(serve: Serve): void {
  serve(contract.listLocalRules, ({ run }) => run(presentSlots))
  serve(contract.setLocalRule, ({ params, body, run }) =>
    run(async (operation) => {
      const validFrom = plainDate(body.validFrom)
      const { instrumentId: instrument, ...given } = body
      await setLocalRule(operation, { ...given, instrument, slot: knownSlot(params.slot), validFrom })
      return presentSlots(operation)
    }),
  )
  serve(contract.endLocalRule, ({ params, body, run }) =>
    run(async (operation) => {
      await endLocalRule(operation, { ...body, slot: knownSlot(params.slot), from: plainDate(body.from) })
      return presentSlots(operation)
    }),
  )
  serve(contract.removeLocalRule, ({ params, body, run }) =>
    run(async (operation) => {
      await removeLocalRule(operation, { ...body, slot: knownSlot(params.slot) })
      return presentSlots(operation)
    }),
  )
}
