import type { FiguresOfSource, PeriodFigure } from './period-figure.ts'
import { awardsPath, papersPath } from './places.ts'

/** What the papers that came in some days are. */
export interface ArrivedPapers {
  readonly received: number
  readonly handled: number
  readonly asking: number
}

/** The papers of others in numbers; when none came, nobody brought any in, and nothing is known. */
export function paperFigures(year: number, { received, handled, asking }: ArrivedPapers): FiguresOfSource {
  const value = (count: number): number | null => (received === 0 ? null : count)
  const path = papersPath(year)
  return {
    id: 'papers',
    title: 'Văn bản của các nơi gửi đến',
    figures: [
      { id: 'papers.received', label: 'Số văn bản đã tiếp nhận', value: value(received), path },
      ofNow({ id: 'papers.handled', label: 'Số văn bản đã xử lý', value: value(handled), path }),
      { id: 'papers.asking', label: 'Số văn bản giao việc cho cơ quan', value: value(asking), path },
    ],
  }
}

/** Awards of one kind. */
export interface GrantedKind {
  readonly award: string | null
  readonly label: string
  readonly count: number
}

/**
 * The awards decided on in a period, all of them and each kind. A history without a line in those days may just not be
 * entered: null, not zero.
 */
export function awardFigures(kinds: readonly GrantedKind[] | null): FiguresOfSource {
  const total = (kinds ?? []).reduce((sum, { count }) => sum + count, 0)
  return {
    id: 'awards',
    title: 'Khen thưởng theo các quyết định trong kỳ',
    figures: [
      {
        id: 'awards.total',
        label: 'Số lượt tập thể, cá nhân được khen',
        value: total === 0 ? null : total,
        path: awardsPath(),
      },
      ...(kinds ?? []).map(({ award, label, count }) => ({
        id: awardFigure({ award, label }),
        label,
        value: count,
        path: awardsPath(award === null ? { q: label } : { award }),
      })),
    ],
  }
}

/** The figure of one kind of award. */
export const awardFigure = ({ award, label }: Pick<GrantedKind, 'award' | 'label'>): string =>
  `awards.kind.${award ?? label}`

/** The movements of a year: launched here, adopted from above, and how units took part. */
export interface MovementCounts {
  readonly launched: number
  readonly adopted: number
  readonly unitsAsked: number
  readonly unitsApproved: number
}

/** Movements in numbers; null where none was entered. */
export function movementFigures(counts: MovementCounts | null, path: string): FiguresOfSource {
  const figure = figureAt(path)
  return {
    id: 'movements',
    title: 'Phong trào thi đua',
    figures: [
      figure('movements.launched', 'Số phong trào thi đua đã phát động', counts?.launched),
      figure('movements.adopted', 'Số phong trào của cấp trên, khối được hưởng ứng', counts?.adopted),
      figure('movements.unitsAsked', 'Số lượt đơn vị phải đăng ký nội dung', counts?.unitsAsked),
      ofNow(
        figure('movements.unitsApproved', 'Số lượt đơn vị đã được duyệt nội dung', counts?.unitsApproved),
      ),
    ],
  }
}

/** The targets of a year. */
export interface TargetCounts {
  readonly total: number
  readonly reached: number
  readonly inDanger: number
}

/** Targets in numbers; null where none was entered. */
export function targetFigures(counts: TargetCounts | null, path: string): FiguresOfSource {
  const figure = figureAt(path)
  return {
    id: 'targets',
    title: 'Chỉ tiêu',
    figures: [
      figure('targets.total', 'Số chỉ tiêu thi đua', counts?.total),
      ofNow(figure('targets.reached', 'Số chỉ tiêu đã đạt', counts?.reached)),
      ofNow(figure('targets.inDanger', 'Số chỉ tiêu không đạt hoặc có nguy cơ', counts?.inDanger)),
    ],
  }
}

/** The inspections of a period. */
export interface InspectionCounts {
  readonly held: number
  readonly units: number
  readonly recommendations: number
  readonly recommendationsLate: number
}

/** Inspections in numbers; null where none was entered. */
export function inspectionFigures(counts: InspectionCounts | null, path: string): FiguresOfSource {
  const figure = figureAt(path)
  return {
    id: 'inspections',
    title: 'Kiểm tra',
    figures: [
      figure('inspections.held', 'Số cuộc kiểm tra đã thực hiện', counts?.held),
      figure('inspections.units', 'Số lượt đơn vị được kiểm tra', counts?.units),
      figure('inspections.recommendations', 'Số kiến nghị sau kiểm tra', counts?.recommendations),
      ofNow(figure('inspections.late', 'Số kiến nghị sau kiểm tra trễ hạn', counts?.recommendationsLate)),
    ],
  }
}

/** The items of the propaganda plan in a period. */
export interface PropagandaCounts {
  readonly planned: number
  readonly published: number
}

/** Propaganda in numbers; null where none was entered. */
export function propagandaFigures(counts: PropagandaCounts | null, path: string): FiguresOfSource {
  const figure = figureAt(path)
  return {
    id: 'propaganda',
    title: 'Tuyên truyền',
    figures: [
      figure('propaganda.planned', 'Số tin, bài theo kế hoạch tuyên truyền', counts?.planned),
      ofNow(figure('propaganda.published', 'Số tin, bài đã đăng', counts?.published)),
    ],
  }
}

const figureAt = (path: string) => (id: string, label: string, value: number | undefined) => ({
  id,
  label,
  value: value ?? null,
  path,
})

/** A number of how things stand, of which nobody kept how they stood on an earlier day. */
const ofNow = (figure: PeriodFigure): PeriodFigure => ({ ...figure, isOfNow: true })
