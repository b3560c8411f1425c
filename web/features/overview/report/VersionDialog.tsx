import type { ReactNode } from 'react'
import { readReportVersion } from '#contract/period-report'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { useAsk } from '../../../app/queries.ts'
import styles from './Report.module.css'

interface VersionDialogProps {
  readonly reportId: string
  /** Null while none is looked at. */
  readonly number: number | null
  readonly isLatest: boolean
  readonly refusal: string | null
  readonly busy: boolean
  readonly onRestore: (number: number) => void
  readonly onClose: () => void
}

/** What a report was in a version, and the way back to it. */
export function VersionDialog({
  reportId,
  number,
  isLatest,
  refusal,
  busy,
  onRestore,
  onClose,
}: VersionDialogProps): ReactNode {
  return (
    <Dialog opened={number !== null} title={`Bản ${number ?? ''} của báo cáo`} onClose={onClose}>
      {number !== null && (
        <>
          <VersionText reportId={reportId} number={number} />
          <Button
            icon="undo"
            busy={busy}
            disabledReason={isLatest ? 'Đây là bản đang dùng.' : refusal}
            onClick={() => onRestore(number)}
          >
            Lấy lại bản này
          </Button>
        </>
      )}
    </Dialog>
  )
}

function VersionText({
  reportId,
  number,
}: {
  readonly reportId: string
  readonly number: number
}): ReactNode {
  const answer = useAsk(readReportVersion, { params: { id: reportId, number } })
  return (
    <Answer of={answer}>
      {({ sections }) => (
        <div className={styles.version}>
          {sections.map(({ label, title, blocks }) => (
            <section key={`${label} ${title}`}>
              <h3>
                {label} {title}
              </h3>
              {blocks.map((block) => (
                <p key={block.id}>{block.kind === 'table' ? `[Bảng: ${block.title}]` : block.text}</p>
              ))}
            </section>
          ))}
        </div>
      )}
    </Answer>
  )
}
