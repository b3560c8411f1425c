import { readFile, stat } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import {
  type AwardCode,
  awards,
  type Facts,
  factFieldName,
  formatCitation,
  judge,
  NotForSubject,
  NothingInForce,
  parseFacts,
  showDate,
  subjectLabels,
  transitionsFor,
  type Verdict,
} from '#law'
import { systemClock } from '#platform/clock'
import { type Command, WrongUsage } from './command.ts'
import { citeForPrograms, outcomeWords, weighedLines } from './describe-law.ts'
import { knownAward, NotAcceptable, readOptions } from './law-arguments.ts'

/** A file of facts is small; a larger one is no file of facts. */
const LARGEST_FACTS_IN_BYTES = 64 * 1024 * 1024

/**
 * `./thidua law judge --award AWARD --facts FILE [--json]`: what the law makes of one subject's facts, or of each in an
 * array, with every reason and its provision; no database. `--facts -` reads what comes in.
 */
export const lawJudge: Command = {
  name: 'law judge',
  summary: 'Xét một danh hiệu, hình thức khen thưởng theo tệp dữ kiện, kèm lý do và điều khoản',
  usage: [
    './thidua law judge --award MÃ --facts TỆP.json [--json]',
    './thidua law judge --award MÃ --facts - [--json]',
  ],
  example:
    './thidua law judge --award grassrootsFighter --facts ho-so.json\ncat ho-so.json | ./thidua law judge --award grassrootsFighter --facts - --json',
  async run(args, io) {
    const { values, isJson, rest } = readOptions(args, ['award', 'facts'])
    if (rest.length > 0) throw new WrongUsage(`Thừa tham số “${rest[0]}”.`)
    if (!values.award) throw new WrongUsage('Chưa nêu danh hiệu, hình thức khen thưởng (--award).')
    if (!values.facts) throw new WrongUsage('Chưa nêu tệp dữ kiện (--facts).')
    try {
      const award = knownAward(values.award)
      const given = await readJson(values.facts)
      const verdicts = judgeAll(award, factsIn(given))
      if (isJson) {
        const shown = verdicts.map(forPrograms)
        io.print(JSON.stringify(Array.isArray(given) ? shown : shown[0], null, 2))
      } else io.print(verdicts.map(describe).join('\n\n'))
      return 0
    } catch (error) {
      if (!(error instanceof NotAcceptable)) throw error
      io.warn(error.message)
      return 1
    }
  },
}

async function readJson(path: string): Promise<unknown> {
  const text = path === '-' ? await readAll(process.stdin) : await readFacts(path)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    const place = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const line = place === undefined ? '' : ` (dòng ${text.slice(0, Number(place)).split('\n').length})`
    throw new NotAcceptable(`Dữ kiện không phải là JSON đúng${line}; xem mẫu: ./thidua help law judge`)
  }
}

async function readFacts(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new NotAcceptable(`${path}: đây không phải là một tệp.`)
    if (found.size > LARGEST_FACTS_IN_BYTES) throw new NotAcceptable(`${path}: tệp dữ kiện lớn hơn 64 MB.`)
    return await readFile(path, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new NotAcceptable(`${path}: không tìm thấy tệp; hãy kiểm tra lại đường dẫn.`)
    if (code === 'EACCES' || code === 'EPERM') throw new NotAcceptable(`${path}: không có quyền đọc tệp này.`)
    throw cause
  }
}

/** The facts of one subject or of each in an array; refuses with every problem, each at its field. */
function factsIn(given: unknown): readonly Facts[] {
  const several = Array.isArray(given)
  const parsed = (several ? given : [given]).map((each) => parseFacts(each))
  const problems = parsed.flatMap((each, at) =>
    each.problems.map(({ path, detail }) => {
      const field = [several ? `[${at}]` : '', path].filter(Boolean).join('.')
      return `  ${field === '' ? '(toàn bộ)' : field}: ${detail}`
    }),
  )
  if (problems.length > 0)
    throw new NotAcceptable(['Dữ kiện có chỗ sai hoặc mâu thuẫn:', ...problems].join('\n'))
  return parsed.flatMap(({ facts }) => (facts === null ? [] : [facts]))
}

function judgeAll(award: AwardCode, all: readonly Facts[]): readonly Verdict[] {
  return all.map((facts) => {
    try {
      return judge({ award, facts })
    } catch (error) {
      const { name } = awards[award]
      if (error instanceof NotForSubject)
        throw new NotAcceptable(`${name} không dành cho ${subjectLabels[facts.subject].toLowerCase()}.`)
      if (error instanceof NothingInForce)
        throw new NotAcceptable(
          `Không có quy định về ${name} cho hồ sơ nhận ngày ${showDate(facts.receivedForAppraisalOn)} trong phần mềm (có từ 01/10/2017).`,
        )
      throw error
    }
  })
}

const forPrograms = ({
  award,
  outcome,
  provisional,
  governedBy,
  cite,
  reasons,
  missing,
  earliest,
}: Verdict) => ({
  award,
  outcome,
  provisional: provisional !== null,
  governedBy,
  cite: citeForPrograms(cite),
  reasons: reasons.map(({ rule, outcome: found, required, actual, cite: provision }) => ({
    rule,
    outcome: found,
    required,
    actual,
    cite: citeForPrograms(provision),
  })),
  missing,
  earliest,
})

function describe(verdict: Verdict): string {
  const { award, outcome, provisional, governedBy, cite, missing, earliest, weighed } = verdict
  return [
    `${awards[award].name}: ${outcomeWords[outcome]}${provisional === null ? '' : ' (tạm tính)'}`,
    `  Hồ sơ nhận để thẩm định ngày ${showDate(governedBy.day)}; xét theo ${formatCitation(cite)}`,
    ...(provisional === null ? [] : [`  Tạm tính, chưa dùng để quyết định: ${provisional}`]),
    ...weighedLines(weighed, '  '),
    ...(missing.length === 0
      ? []
      : [`  Dữ kiện còn thiếu: ${[...new Set(missing.map(factFieldName))].join('; ')}`]),
    ...(earliest === null ? [] : [`  Sớm nhất có thể đạt: năm ${earliest}`]),
    ...transitionLines(verdict),
  ].join('\n')
}

/** The clauses that say which text governs what was begun under another; what is judged is decided today at the earliest. */
function transitionLines({ governedBy: { day } }: Verdict): readonly string[] {
  const today = systemClock.today()
  const { rules } = transitionsFor({ receivedForAppraisalOn: day, decidedOn: today >= day ? today : null })
  return rules.map(
    ({ sentence, cite, check }) =>
      `  Chuyển tiếp: ${sentence} (${formatCitation(cite)}${check.status === 'unchecked' ? '; chưa đối chiếu' : ''})`,
  )
}
