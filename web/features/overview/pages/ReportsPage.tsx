import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { periodLabels } from '#contract/overview'
import { listReports, type ReportSummary, reportStateLabels } from '#contract/period-report'
import { showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { ReportBadge } from '../report/ReportBadge.tsx'

/** The reports on parts of years, drafts first to those who write them. */
export function ReportsPage(): ReactNode {
  const answer = useAsk(listReports)
  return (
    <Page
      title="Báo cáo sơ kết, tổng kết"
      lead="Dự thảo soạn từ số liệu của kỳ; số nào cũng xem được nó đếm những gì."
      actions={
        <LinkButton to={paths.overview()} icon="density">
          Số liệu các kỳ
        </LinkButton>
      }
    >
      <Answer of={answer} skeleton={<Skeletons rows={4} />}>
        {({ reports, abilities }) => (
          <DataTable
            name="bao-cao"
            caption="Báo cáo sơ kết, tổng kết"
            rows={reports}
            columns={columns}
            rowId={({ id }) => id}
            empty={
              <EmptyState
                icon="note"
                title="Chưa có báo cáo nào"
                action={
                  abilities.draftReport.allowed && (
                    <LinkButton to={paths.overview()} look="primary" icon="edit">
                      Chọn kỳ và soạn báo cáo
                    </LinkButton>
                  )
                }
              >
                Mở trang Sơ kết, tổng kết, chọn kỳ rồi bấm “Soạn báo cáo kỳ này”.
              </EmptyState>
            }
          />
        )}
      </Answer>
    </Page>
  )
}

const columns: readonly Column<ReportSummary>[] = [
  {
    id: 'title',
    header: 'Báo cáo',
    width: 290,
    value: ({ title }) => title,
    cell: ({ id, title }) => <Link to={paths.report(id)}>{title}</Link>,
  },
  {
    id: 'period',
    header: 'Kỳ',
    width: 150,
    value: ({ period, year }) => `${periodLabels[period]} ${year}`,
  },
  {
    id: 'state',
    header: 'Tình trạng',
    width: 150,
    value: ({ state }) => reportStateLabels[state],
    cell: ({ state, awaitingSince }) => (
      <>
        <ReportBadge state={state} />
        {awaitingSince !== null && ` từ ${showDay(awaitingSince)}`}
      </>
    ),
  },
  { id: 'number', header: 'Số, ký hiệu', width: 130, value: ({ number }) => number },
  { id: 'issuedOn', header: 'Ngày ban hành', kind: 'day', width: 120, value: ({ issuedOn }) => issuedOn },
  {
    id: 'updatedAt',
    header: 'Sửa lần cuối',
    width: 150,
    value: ({ updatedAt }) => showMoment(updatedAt),
    sortBy: ({ updatedAt }) => updatedAt,
  },
]
