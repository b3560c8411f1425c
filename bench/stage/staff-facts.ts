import {
  type AwardFact,
  addDays,
  type Facts,
  type InitiativeFact,
  plainDate,
  type Rating,
  type YearFacts,
} from '#law'

/** Repeats itself from the same seed, so that two runs judge the same people. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** An invented staff as an agency has it: most people good, some excellent, few disciplined, eight years on record. */
export function staffFacts(count: number, receivedForAppraisalOn = '2025-12-10'): readonly Facts[] {
  const next = numbers(20_251_210)
  const received = plainDate(receivedForAppraisalOn)
  const forYear = Number(receivedForAppraisalOn.slice(0, 4))
  return Array.from({ length: count }, () => personFacts(next, forYear, received))
}

function personFacts(
  next: () => number,
  forYear: number,
  receivedForAppraisalOn: Facts['receivedForAppraisalOn'],
): Facts {
  const served = 1 + Math.floor(next() * 20)
  const recruitedOn = addDays(plainDate(`${forYear - served}-01-01`), Math.floor(next() * 360))
  const known = Math.min(served, 8)
  const years = Array.from({ length: known }, (_, back) => yearFacts(next, forYear - back))
  const awards: AwardFact[] =
    next() < 0.3
      ? [
          {
            award: 'provincialMeritCertificate',
            decidedOn: plainDate(`${forYear - 1 - Math.floor(next() * 6)}-05-20`),
          },
        ]
      : []
  return {
    subject: 'individual',
    forYear,
    receivedForAppraisalOn,
    ground: 'merit',
    recruitedOn,
    years,
    awards,
    discipline:
      next() < 0.02
        ? [
            {
              form: 'reprimand',
              from: plainDate(`${forYear - 2}-03-01`),
              until: plainDate(`${forYear - 1}-03-01`),
            },
          ]
        : [],
    holds: next() < 0.01 ? [{ reason: 'inspection', from: plainDate(`${forYear}-09-01`), until: null }] : [],
  }
}

function yearFacts(next: () => number, year: number): YearFacts {
  const luck = next()
  const rating: Rating = luck < 0.2 ? 'excellent' : luck < 0.95 ? 'good' : 'completed'
  const initiative: InitiativeFact = {
    reach: next() < 0.1 ? 'provincial' : 'grassroots',
    recognised: true,
    usedFor: null,
  }
  const fought = rating === 'excellent' && next() < 0.8
  return {
    year,
    rating,
    emulates: true,
    titles:
      rating === 'completed' ? [] : fought ? ['advancedWorker', 'grassrootsFighter'] : ['advancedWorker'],
    initiatives: next() < 0.3 ? [initiative] : [],
  }
}
