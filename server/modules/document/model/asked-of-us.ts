import type { PaperReading } from '#contract/reading'
import { type NamedAgency, namesUs, partyWords } from './named-agency.ts'

type Task = PaperReading['tasks'][number]

/** A task of a paper that concerns the agency; `because` are the words that make it so. */
export interface AskedOfUs {
  /** Its place among the tasks of the reading. */
  readonly index: number
  readonly concern: 'named' | 'together' | 'addressed'
  readonly because: string
}

/** Whether the paper is the agency's own, or one of its units'. */
export function isOwnPaper({ header }: PaperReading, agency: NamedAgency): boolean {
  const isOurs = (name: string | null): boolean => name !== null && namesUs(name, agency)
  if (isOurs(header.issuer) || isOurs(header.parentAgency)) return true
  if (header.issuer !== null) return false
  // A paper that lost its letterhead still has the sign of who issued it: "12/KH-BQLKKT".
  const sign = header.number.symbol?.split(/[-–—/]/).at(-1)
  return sign !== undefined && isOurs(sign)
}

/**
 * What a paper asks of the agency: tasks that name it, that name all of its kind together ("các cơ quan, đơn vị"), and,
 * where the paper is addressed to it, tasks that name nobody or "quý cơ quan". A paper of its own asks nothing of it.
 */
export function askedOfUs(reading: PaperReading, agency: NamedAgency): readonly AskedOfUs[] {
  if (isOwnPaper(reading, agency)) return []
  const address = addressOf(reading, agency)
  return reading.tasks.flatMap((task, index) => {
    const asked = concernOf(task, agency) ?? (address && isAddressed(task) ? address : undefined)
    return asked ? [{ index, ...asked }] : []
  })
}

type Concern = Omit<AskedOfUs, 'index'>

function concernOf({ chair, coordinate }: Task, agency: NamedAgency): Concern | undefined {
  const parties = [
    ...chair.map((printed) => ({ printed, because: `Giao ${printed}` })),
    ...coordinate.map((printed) => ({ printed, because: `Phối hợp: ${printed}` })),
  ]
  const named = parties.find(({ printed }) => namesUs(printed, agency))
  if (named) return { concern: 'named', because: named.because }
  const together = parties.find(({ printed }) => namesTogether(printed, agency))
  return together && { concern: 'together', because: together.because }
}

/** The words by which a paper is addressed to the agency: of its head before those of its foot. */
function addressOf({ header, recipients }: PaperReading, agency: NamedAgency): Concern | undefined {
  const addressees = [
    ...header.addressee,
    ...recipients.filter(({ archive }) => !archive).map(({ text }) => text),
  ]
  const meant =
    addressees.find((text) => namesUs(text, agency)) ?? addressees.find((text) => namesTogether(text, agency))
  return meant === undefined ? undefined : { concern: 'addressed', because: `Gửi ${meant}` }
}

/** What someone is to do; not what a paper says in general. */
const ASKING: ReadonlySet<Task['class']> = new Set(['scheduled', 'assignment', 'subtask'])

/** "quý cơ quan" is whoever the paper is addressed to. */
const ADDRESSEE = /^quy (?:co quan|don vi|so|ban|nganh|thanh vien|to chuc)(?= |$)/

function isAddressed({ class: kind, chair, coordinate }: Task): boolean {
  return ASKING.has(kind) && [...chair, ...coordinate].every((party) => ADDRESSEE.test(bareWords(party)))
}

/** Many of a kind at once. */
const MANY = /(?:^| )(?:cac|tung|moi|nhung|tat ca|toan the|toan bo)(?= )/
/** Kinds an agency is of; a phrase that names other kinds besides still means it. */
const KINDS = /(?:^| )(?:co quan|don vi|so|ban|nganh|thanh vien|to chuc)(?= |$)/
/** Units within somebody's agency, and others that an agency is not. */
const INNER = /(?:^| )(?:phong|bo phan|to chuyen mon|khoa|truong hoc|doanh nghiep)(?= |$)/
const LOCALITIES = /(?:^| )(?:dia phuong|(?:ubnd|uy ban nhan dan) (?:cac|cap|tung))(?= |$)/
const LOCAL = /^(?:ubnd|uy ban nhan dan)(?: |$)/
/** Whose they are: only those of its superior, its province or its bloc does the agency belong to. */
const WHOSE = /(?:^| )(?:truc thuoc|thuoc|cua|trong|tren dia ban|tai)(?: (.+))?$/
const ABOVE = /^(?:khoi|cum|tinh|thanh pho|toan tinh|dia ban|he thong chinh tri)(?: |$)/

/** Whether a phrase names many agencies at once, the agency among them. */
export function namesTogether(phrase: string, agency: NamedAgency): boolean {
  const bare = bareWords(phrase)
  if (!MANY.test(bare)) return false
  const isLocal = agency.names.some((name) => LOCAL.test(bareWords(name)))
  if (isLocal && LOCALITIES.test(bare)) return true
  const whose = WHOSE.exec(bare)
  const kinds = whose ? bare.slice(0, whose.index) : bare
  if (!KINDS.test(kinds) || INNER.test(kinds)) return false
  return whose === null || isOver(whose[1] ?? '', agency)
}

/** "thuộc tỉnh", "của Khối", "trực thuộc Ủy ban nhân dân tỉnh An Sơn". */
function isOver(whose: string, { superiorName, place }: NamedAgency): boolean {
  if (ABOVE.test(whose)) return true
  const [superior, province] = [bareWords(superiorName), bareWords(place)]
  if (superior !== '' && (superior.startsWith(whose) || whose.startsWith(superior))) return whose !== ''
  return province !== '' && /^(?:ubnd|uy ban nhan dan) /.test(whose) && whose.endsWith(province)
}

const bareWords = (phrase: string): string =>
  partyWords(phrase)
    .filter((word) => word !== '|')
    .join(' ')
