import { Link } from '@tanstack/react-router'
import type { listPapers, PaperState, PassageHit } from '#contract/document'
import type { Answered } from '#contract/endpoint'
import { showDay, showMoment } from '#text/days'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { nameOf, numberOf } from '../paper-words.ts'
import classes from './Library.module.css'

export type FoundPaper = Answered<typeof listPapers>['papers'][number]

const stateLabels: Readonly<Record<PaperState, string>> = { arrived: 'Chờ xử lý', handled: 'Đã xử lý' }

/** The table of papers; under its name each shows where the words looked for stand, leading to the place. */
export const paperColumns: readonly Column<FoundPaper>[] = [
  {
    id: 'title',
    header: 'Trích yếu',
    width: 340,
    value: nameOf,
    cell: (paper) => (
      <>
        <Link to={paths.paper(paper.id)} className={classes.name ?? ''}>
          {nameOf(paper)}
        </Link>
        <Passages paperId={paper.id} passages={paper.passages} />
      </>
    ),
  },
  { id: 'type', header: 'Loại', width: 105, value: ({ typeName }) => typeName ?? 'Chưa rõ' },
  { id: 'number', header: 'Số, ký hiệu', width: 140, value: numberOf },
  {
    id: 'issuedOn',
    header: 'Ngày ban hành',
    width: 125,
    value: ({ issuedOn }) => (issuedOn ? showDay(issuedOn) : 'Chưa ghi'),
    sortBy: ({ issuedOn }) => issuedOn,
  },
  { id: 'issuer', header: 'Cơ quan ban hành', width: 190, value: ({ issuer }) => issuer ?? 'Chưa rõ' },
  {
    id: 'state',
    header: 'Xử lý',
    width: 110,
    value: ({ state }) => stateLabels[state],
  },
  {
    id: 'receivedAt',
    header: 'Nhận lúc',
    width: 150,
    isHiddenAtFirst: true,
    value: ({ receivedAt }) => showMoment(receivedAt),
    sortBy: ({ receivedAt }) => receivedAt,
  },
  { id: 'file', header: 'Tệp', width: 220, isHiddenAtFirst: true, value: ({ fileName }) => fileName },
]

interface PassagesProps {
  readonly paperId: string
  readonly passages: readonly PassageHit[]
}

/** Where words stand in a paper, as printed; each leads to its place. */
function Passages({ paperId, passages }: PassagesProps) {
  if (passages.length === 0) return null
  return (
    <ul className={classes.passages}>
      {passages.map(({ start, before, hit, after }) => (
        <li key={start}>
          <Link to={paths.paper(paperId, { start, end: start + hit.length })}>
            …{before}
            <mark>{hit}</mark>
            {after}…
          </Link>
        </li>
      ))}
    </ul>
  )
}
