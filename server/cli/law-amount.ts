import {
  awards,
  type Bonus,
  bonus,
  formatCitation,
  NoBonusFor,
  NothingInForce,
  type Subject,
  showDate,
  subjectLabels,
  TextNotRead,
} from '#law'
import { type Command, WrongUsage } from './command.ts'
import { citeForPrograms } from './describe-law.ts'
import { knownAward, knownDay, NotAcceptable, readOptions } from './law-arguments.ts'

/**
 * `./thidua law amount --award AWARD --decided-on DATE [--subject …] [--json]`: the money that goes with an award
 * decided on a day, in đồng, with the provision; no database.
 */
export const lawAmount: Command = {
  name: 'law amount',
  summary: 'Tính tiền thưởng kèm theo một danh hiệu, hình thức khen thưởng theo ngày quyết định',
  usage: [
    './thidua law amount --award MÃ --decided-on NGÀY [--subject individual|collective|household] [--json]',
  ],
  example:
    './thidua law amount --award grassrootsFighter --decided-on 2025-01-15\n./thidua law amount --award provincialMeritCertificate --decided-on 2025-01-15 --subject collective --json',
  async run(args, io) {
    const { values, isJson, rest } = readOptions(args, ['award', 'decided-on', 'subject'])
    if (rest.length > 0) throw new WrongUsage(`Thừa tham số “${rest[0]}”.`)
    if (!values.award) throw new WrongUsage('Chưa nêu danh hiệu, hình thức khen thưởng (--award).')
    const decided = values['decided-on']
    if (!decided) throw new WrongUsage('Chưa nêu ngày quyết định (--decided-on).')
    try {
      const found = amountOf({ award: values.award, decided, subject: values.subject })
      if (found.unchecked !== null) io.warn(`Lưu ý: ${found.unchecked}`)
      io.print(isJson ? JSON.stringify(forPrograms(found)) : describe(found))
      return 0
    } catch (error) {
      if (!(error instanceof NotAcceptable)) throw error
      io.warn(error.message)
      return 1
    }
  },
}

interface Asked {
  readonly award: string
  readonly decided: string
  readonly subject: string | undefined
}

function amountOf({ award: named, decided, subject: given }: Asked): Bonus {
  const award = knownAward(named)
  const decidedOn = knownDay(decided)
  const subject = given === undefined ? (awards[award].subjects[0] ?? 'individual') : knownSubject(given)
  const of = `${awards[award].name} (${subjectLabels[subject].toLowerCase()})`
  try {
    return bonus({ award, subject, decidedOn })
  } catch (error) {
    if (error instanceof NoBonusFor)
      throw new NotAcceptable(`${awards[award].name} không dành cho ${subjectLabels[subject].toLowerCase()}.`)
    if (error instanceof NothingInForce)
      throw new NotAcceptable(
        `Không có quy định về tiền thưởng ${of} cho ngày ${showDate(decidedOn)} trong phần mềm.`,
      )
    if (error instanceof TextNotRead)
      throw new NotAcceptable(
        `Chưa tính được tiền thưởng ${of} quyết định ngày ${showDate(decidedOn)}. ${error.because}`,
      )
    throw error
  }
}

function knownSubject(text: string): Subject {
  const found = (Object.keys(subjectLabels) as Subject[]).find((subject) => subject === text)
  if (found) return found
  throw new WrongUsage(
    `Đối tượng (--subject) là individual, collective hoặc household, không phải “${text}”.`,
  )
}

const forPrograms = ({ amount, coefficient, baseSalary, cite }: Bonus) => ({
  amount,
  coefficient,
  baseSalary,
  cite: citeForPrograms(cite),
})

function describe(found: Bonus): string {
  const { award, subject, decidedOn, amount, coefficient, baseSalary, is } = found
  const dong = (value: number): string => `${new Intl.NumberFormat('vi-VN').format(value)} đồng`
  return [
    `${awards[award].name}, ${subjectLabels[subject].toLowerCase()}, quyết định ngày ${showDate(decidedOn)}`,
    `  Tiền thưởng: ${is === 'atMost' ? 'không quá ' : ''}${dong(amount)}`,
    `  Cách tính: ${coefficient.replace('.', ',')} lần mức lương cơ sở ${dong(baseSalary)}, làm tròn lên`,
    `  Căn cứ hệ số: ${formatCitation(found.cite)}`,
    `  Căn cứ mức lương cơ sở: ${formatCitation(found.baseSalaryCite)}`,
    `  Căn cứ làm tròn: ${formatCitation(found.roundingCite)}`,
  ].join('\n')
}
