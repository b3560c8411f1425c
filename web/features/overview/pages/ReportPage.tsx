import { type ReactNode, useState } from 'react'
import { periodLabels } from '#contract/overview'
import { type ReportPage as ReportAnswer, readReport } from '#contract/period-report'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import styles from '../report/Report.module.css'
import { ReportAside } from '../report/ReportAside.tsx'
import { ReportBadge } from '../report/ReportBadge.tsx'
import { ReportBanners } from '../report/ReportBanners.tsx'
import { ReportEditor } from '../report/ReportEditor.tsx'
import { ReportMoves } from '../report/ReportMoves.tsx'
import { ReportSheet } from '../report/ReportSheet.tsx'

/** A report: read with its figures, written on, laid before the leadership, issued. */
export function ReportPage(): ReactNode {
  const id = useAddressParam('reportId')
  const answer = useAsk(readReport, { params: { id } })
  if (answer.data) return <LoadedReport page={answer.data} />
  return (
    <Page title="Báo cáo" back={{ to: paths.reports() }}>
      <Answer of={answer} skeleton={<Skeletons rows={8} height={60} />}>
        {() => null}
      </Answer>
    </Page>
  )
}

function LoadedReport({ page }: { readonly page: ReportAnswer }): ReactNode {
  const [isEditing, setEditing] = useState(false)
  const { report, abilities } = page
  return (
    <Page
      title={report.title}
      back={{ to: paths.reports() }}
      lead={
        <>
          <ReportBadge state={report.state} /> {leadOf(report)}
        </>
      }
      actions={
        <>
          {!isEditing && (
            <Button icon="edit" disabledReason={abilities.edit.because} onClick={() => setEditing(true)}>
              Sửa nội dung
            </Button>
          )}
          <ReportMoves page={page} isEditing={isEditing} />
        </>
      }
    >
      {report.returnedBecause !== null && (
        <p className={styles.banner} data-tone="due" role="status">
          Đã trả lại để sửa: {report.returnedBecause}
        </p>
      )}
      {!isEditing && <ReportBanners page={page} />}
      <div className={styles.frame}>
        {isEditing ? (
          <ReportEditor page={page} onClose={() => setEditing(false)} />
        ) : (
          <ReportSheet page={page} />
        )}
        {!isEditing && <ReportAside page={page} />}
      </div>
    </Page>
  )
}

function leadOf({ period, year, number, issuedOn }: ReportAnswer['report']): string {
  const of = `${periodLabels[period]} ${year}`
  if (number === null || issuedOn === null) return of
  return `${of} · số ${number} ngày ${showDay(issuedOn)}`
}
