import { Link } from '@tanstack/react-router'
import {
  type EnteredStandardSummary,
  enteredStandardState,
  enteredStandardStateLabels,
} from '#contract/entered-standard'
import { showDay, showMoment } from '#text/days'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Card, CardList } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import styles from './Editor.module.css'
import { StandardState, standardLooks } from './StandardState.tsx'

interface StandardListProps {
  readonly standards: readonly EnteredStandardSummary[]
  /** The state shown; empty for all. */
  readonly state: string
  readonly onState: (state: string) => void
}

/** The standards that were entered, by state, each with its days, its provision and who let it govern. */
export function StandardList({ standards, state, onState }: StandardListProps) {
  if (standards.length === 0) {
    return (
      <EmptyState icon="edit" title="Chưa nhập tiêu chuẩn nào">
        Chọn một thời kỳ ở dưới để soạn theo văn bản chính thức, hoặc để xác nhận tiêu chuẩn cũ vẫn giữ
        nguyên.
      </EmptyState>
    )
  }
  const shown = standards.filter((each) => state === '' || each.state === state)
  return (
    <div className={styles.form}>
      <CounterFilters
        label="Lọc theo tình trạng"
        isSmall
        value={state}
        onChange={onState}
        counters={[
          { value: '', label: 'Tất cả', count: standards.length },
          ...enteredStandardState.options.map((value) => ({
            value,
            label: enteredStandardStateLabels[value],
            count: standards.filter((each) => each.state === value).length,
            icon: standardLooks[value].icon,
          })),
        ]}
      />
      <CardList>
        {shown.map((standard) => (
          <StandardCard key={standard.id} standard={standard} />
        ))}
      </CardList>
    </div>
  )
}

function StandardCard({ standard }: { readonly standard: EnteredStandardSummary }) {
  const { id, label, from, until, state, provision, confirmsLast, governedAt, governedBy, because } = standard
  return (
    <Card
      head={<Link to={paths.enteredStandard(id)}>{label}</Link>}
      aside={`từ ${showDay(from)}${until === null ? '' : ` đến trước ${showDay(until)}`}`}
      quiet={state === 'withdrawn' || state === 'superseded'}
    >
      <StandardState state={state} />
      <div>
        Theo {provision}
        {confirmsLast && '; xác nhận tiêu chuẩn cũ vẫn giữ nguyên'}
      </div>
      {governedAt && (
        <div>
          {governedBy} ban hành lúc {showMoment(governedAt)}
        </div>
      )}
      {because && <div>Thu hồi vì: {because}</div>}
    </Card>
  )
}
