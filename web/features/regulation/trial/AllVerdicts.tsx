import { useMemo } from 'react'
import type { VerdictPage } from '#contract/judging'
import { DataTable } from '#ui/data-table/DataTable'
import { Section } from '#ui/section/Section'
import type { Column } from '../../../ui/data-table/column.ts'
import { outcomeWords } from '../awards/award-words.ts'
import { OutcomeBadge } from '../awards/OutcomeBadge.tsx'
import styles from './Trial.module.css'

interface AllVerdictsProps {
  readonly verdicts: readonly VerdictPage[]
  readonly onOpen: (award: string) => void
}

/** The same facts before every award: a line each, opening to its reasons. */
export function AllVerdicts({ verdicts, onOpen }: AllVerdictsProps) {
  const columns = useMemo(() => columnsFor(onOpen), [onOpen])
  return (
    <Section title="Tất cả danh hiệu, hình thức">
      <DataTable
        name="thu-xet"
        caption="Kết luận cho từng danh hiệu, hình thức"
        rows={verdicts}
        columns={columns}
        rowId={({ award }) => award}
      />
    </Section>
  )
}

function columnsFor(onOpen: (award: string) => void): readonly Column<VerdictPage>[] {
  return [
    {
      id: 'award',
      header: 'Danh hiệu, hình thức',
      width: 200,
      value: ({ awardName }) => awardName,
      cell: ({ award, awardName }) => (
        <button type="button" className={styles.open} onClick={() => onOpen(award)}>
          {awardName}
        </button>
      ),
    },
    {
      id: 'outcome',
      header: 'Kết luận',
      width: 120,
      value: ({ outcome }) => outcomeWords[outcome].label,
      cell: ({ outcome }) => <OutcomeBadge outcome={outcome} />,
    },
    {
      id: 'certainty',
      header: 'Độ chắc chắn',
      width: 120,
      value: ({ provisional }) => (provisional === null ? 'Đã đối chiếu' : 'Tạm tính'),
    },
    {
      id: 'earliest',
      header: 'Sớm nhất',
      width: 90,
      value: ({ earliest }) => (earliest === null ? '' : `${earliest}`),
    },
    { id: 'summary', header: 'Vì sao', width: 320, value: ({ summary }) => summary },
  ]
}
