import { checkOutcomeLabels, memberPartLabels } from '#contract/inspection'
import { showDate } from '#law'
import type { OfficialPaper, PaperBlock, PaperHead, PaperSignature } from '#paperwork/writing/official-paper'
import { type Inspection, type Member, resultsBy, type Visit } from '../model/inspection.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { WholeInspection } from '../operations/inspection-to-change.ts'
import { type Units, unitNamed } from './unit-named.ts'

/** What an agency prints at the head of its papers, and who heads it. */
export interface OwnFrame {
  readonly name: string
  readonly superiorName: string | null
  readonly symbol: string
  readonly place: string
  readonly headPosition: string | null
  readonly headName: string | null
}

/** What both papers of a round are made of. */
export interface PaperMaterial {
  readonly whole: WholeInspection
  readonly recommendations: readonly Recommendation[]
  readonly units: Units
  readonly frame: OwnFrame
}

/** The minutes of the visit to a unit, as they are read out and signed there. */
export function minutesPaper(
  visit: Visit,
  { whole, recommendations, units, frame }: PaperMaterial,
): OfficialPaper {
  const { inspection, team } = whole
  const unit = unitNamed(units, visit.unitId).name
  const own = recommendations.filter(({ visitId }) => visitId === visit.id)
  const head = team.find(({ part }) => part === 'head')
  const secretary = team.find(({ part }) => part === 'secretary')
  return {
    head: {
      ...headOf(frame, 'Biên bản', 'BB'),
      issuedOn: visit.heldOn ?? String(inspection.year),
      title: `Kiểm tra công tác thi đua, khen thưởng tại ${unit}`,
    },
    addressees: [],
    bases: basesOf(inspection),
    body: [
      ...opening(visit, unit, inspection),
      ...present(team, { unit, attendance: visit.attendance }),
      ...found(visit, inspection),
      ...asked(own, units),
      {
        kind: 'paragraph',
        text: `Biên bản được lập thành 02 bản có giá trị như nhau, đã đọc cho những người dự làm việc cùng nghe, nhất trí và ký tên; Đoàn kiểm tra giữ 01 bản, ${unit} giữ 01 bản./.`,
      },
    ],
    annexes: [],
    recipients: ['Lãnh đạo cơ quan (b/c)', unit, 'Đoàn kiểm tra', 'Lưu: VT'],
    cosigners: [
      { authority: [], position: 'Đại diện đơn vị được kiểm tra', name: null },
      { authority: [], position: 'Thư ký', name: secretary?.name ?? null },
    ],
    signature: { authority: [], position: 'Trưởng đoàn', name: head?.name ?? null },
  }
}

/** The announcement of results over all units of a round. */
export function conclusionPaper({ whole, recommendations, units, frame }: PaperMaterial): OfficialPaper {
  const { inspection, visits } = whole
  const held = visits.filter(({ heldOn }) => heldOn !== null)
  return {
    head: {
      ...headOf(frame, 'Thông báo', 'TB'),
      ...numberOf(inspection, frame),
      issuedOn: inspection.concludedOn ?? String(inspection.year),
      title: `Kết luận ${lowered(inspection.title)}`,
    },
    addressees: [],
    bases: basesOf(inspection),
    body: [
      {
        kind: 'paragraph',
        text: `Từ ngày ${showDate(inspection.startsOn)} đến ngày ${showDate(inspection.endsOn)}, Đoàn kiểm tra của ${frame.name} đã kiểm tra công tác thi đua, khen thưởng tại ${String(held.length).padStart(2, '0')} đơn vị. ${frame.name} thông báo kết luận như sau:`,
      },
      { kind: 'part', label: 'I.', title: 'Đánh giá chung' },
      ...paragraphsOf(inspection.summary),
      { kind: 'part', label: 'II.', title: 'Kết quả kiểm tra tại các đơn vị' },
      ...held.flatMap((visit, at) => unitResult(visit, { at, units, inspection })),
      { kind: 'part', label: 'III.', title: 'Kiến nghị' },
      ...recommended(recommendations, units),
      {
        kind: 'paragraph',
        text: 'Các đơn vị có tên tại Mục III tổ chức thực hiện đúng thời hạn và báo cáo kết quả về cán bộ thi đua, khen thưởng để theo dõi, tổng hợp./.',
      },
    ],
    annexes: [],
    recipients: ['Lãnh đạo cơ quan (b/c)', ...unitsNamed(visits, units), 'Lưu: VT'],
    signature: signatureOf(frame),
  }
}

function headOf(
  { name, superiorName, symbol, place }: OwnFrame,
  type: string,
  abbreviation: string,
): Omit<PaperHead, 'issuedOn' | 'title'> {
  return {
    superior: superiorName || null,
    issuer: name,
    number: null,
    symbol: `${abbreviation}-${symbol}`,
    place,
    type,
  }
}

/** "12/TB-BQLKKT" is written whole; "12" goes before the symbol of the agency. */
function numberOf({ number }: Inspection, { symbol }: OwnFrame): Pick<PaperHead, 'number' | 'symbol'> {
  const [, own, rest] = /^\s*(\d+\p{L}?)\s*(?:\/\s*(.+))?$/u.exec(number ?? '') ?? []
  return { number: own ?? number, symbol: rest ?? `TB-${symbol}` }
}

function signatureOf({ headPosition, headName }: OwnFrame): PaperSignature {
  return { authority: [], position: headPosition || 'Thủ trưởng cơ quan', name: headName || null }
}

/** Each line that a person wrote as a basis, without its last sign; words that begin otherwise are led in. */
function basesOf({ basis }: Inspection): readonly string[] {
  return linesOf(basis).map((line) => {
    const bare = line.replace(/[;.,\s]+$/, '')
    return /^(?:Căn cứ|Thực hiện|Theo|Xét)/i.test(bare) ? bare : `Căn cứ ${bare}`
  })
}

function opening(visit: Visit, unit: string, { title }: Inspection): readonly PaperBlock[] {
  const day = visit.heldOn === null ? 'Hôm nay' : `Ngày ${showDate(visit.heldOn)}`
  const where = visit.place === '' ? `tại ${unit}` : `tại ${visit.place}`
  return [
    {
      kind: 'paragraph',
      text: `${day}, ${where}, Đoàn kiểm tra làm việc với ${unit} theo nội dung: ${lowered(title)}.`,
    },
  ]
}

function present(
  team: readonly Member[],
  { unit, attendance }: { readonly unit: string; readonly attendance: string },
): readonly PaperBlock[] {
  return [
    { kind: 'part', label: 'I.', title: 'Thành phần' },
    { kind: 'clause', label: '1.', title: 'Đoàn kiểm tra' },
    ...team.map(({ name, position, part }): PaperBlock => {
      const who = position === '' ? name : `${name}, ${position}`
      return { kind: 'item', label: '-', text: `${who}: ${memberPartLabels[part]}`, lines: [] }
    }),
    { kind: 'clause', label: '2.', title: `Đại diện ${unit}` },
    ...(attendance === '' ? [{ kind: 'paragraph', text: '……………………………………' } as const] : itemsOf(attendance)),
  ]
}

function found(visit: Visit, { checklist }: Inspection): readonly PaperBlock[] {
  const rows = resultsBy(checklist, visit.results).map(({ content, outcome, note }, at) => [
    String(at + 1),
    content,
    [outcome === null ? '' : checkOutcomeLabels[outcome], note].filter((each) => each !== '').join('\n'),
  ])
  return [
    { kind: 'part', label: 'II.', title: 'Nội dung và kết quả kiểm tra' },
    { kind: 'clause', label: '1.', title: 'Theo từng nội dung' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', share: 0.08, centred: true },
        { title: 'Nội dung kiểm tra', share: 0.52, centred: false },
        { title: 'Kết quả', share: 0.4, centred: false },
      ],
      rows,
    },
    { kind: 'clause', label: '2.', title: 'Ưu điểm' },
    ...orNothing(visit.strengths),
    { kind: 'clause', label: '3.', title: 'Hạn chế' },
    ...orNothing(visit.shortcomings),
  ]
}

function asked(recommendations: readonly Recommendation[], units: Units): readonly PaperBlock[] {
  return [
    { kind: 'part', label: 'III.', title: 'Kiến nghị của Đoàn kiểm tra' },
    ...recommended(recommendations, units),
  ]
}

function recommended(recommendations: readonly Recommendation[], units: Units): readonly PaperBlock[] {
  if (recommendations.length === 0) return [{ kind: 'paragraph', text: 'Không có kiến nghị.' }]
  return recommendations.map(
    ({ content, unitId, deadline }, at): PaperBlock => ({
      kind: 'item',
      label: `${at + 1}.`,
      text: content,
      lines: [
        { label: 'Đơn vị thực hiện', text: unitNamed(units, unitId).name },
        ...(deadline.text ? [{ label: 'Thời hạn', text: deadline.text }] : []),
      ],
    }),
  )
}

function unitResult(
  visit: Visit,
  { at, units, inspection }: { readonly at: number; readonly units: Units; readonly inspection: Inspection },
): readonly PaperBlock[] {
  const results = resultsBy(inspection.checklist, visit.results)
  const wanting = results.filter(({ outcome }) => outcome === 'partly' || outcome === 'notMet')
  return [
    { kind: 'clause', label: `${at + 1}.`, title: unitNamed(units, visit.unitId).name },
    ...labelled('a)', 'Ưu điểm', visit.strengths),
    ...labelled('b)', 'Hạn chế', visit.shortcomings),
    ...wanting.map(({ content, outcome, note }): PaperBlock => {
      const told = outcome === null ? '' : checkOutcomeLabels[outcome].toLowerCase()
      return {
        kind: 'item',
        label: '-',
        text: `${content}: ${[told, note].filter(Boolean).join('; ')}`,
        lines: [],
      }
    }),
  ]
}

function labelled(label: string, title: string, text: string): readonly PaperBlock[] {
  const [first, ...others] = linesOf(text)
  if (first === undefined) return [{ kind: 'paragraph', label, text: `${title}: không có.` }]
  if (others.length === 0) return [{ kind: 'paragraph', label, text: `${title}: ${ended(first)}` }]
  return [{ kind: 'paragraph', label, text: `${title}:` }, ...itemsOf(text)]
}

function unitsNamed(visits: readonly Visit[], units: Units): readonly string[] {
  return visits.map(({ unitId }) => unitNamed(units, unitId).name)
}

function orNothing(text: string): readonly PaperBlock[] {
  return text === '' ? [{ kind: 'paragraph', text: 'Không có.' }] : paragraphsOf(text)
}

const paragraphsOf = (text: string): readonly PaperBlock[] =>
  linesOf(text).map((line): PaperBlock => ({ kind: 'paragraph', text: ended(line) }))

const itemsOf = (text: string): readonly PaperBlock[] =>
  linesOf(text).map(
    (line): PaperBlock => ({ kind: 'item', label: '-', text: line.replace(/^[-+•]\s*/, ''), lines: [] }),
  )

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const ended = (line: string): string => (/[.;:!?…]$/.test(line) ? line : `${line}.`)

const lowered = (title: string): string => `${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`
