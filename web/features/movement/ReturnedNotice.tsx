import { type Participation, participationFieldLabels } from '#contract/participation'
import styles from './Movement.module.css'

/** Why a part came back, and for which fields. */
export function ReturnedNotice({ part }: { readonly part: Participation }) {
  const { state, returnedFields, returnReason, settledByName } = part
  if (state !== 'returned') return null
  return (
    <div className={styles.notice}>
      <p>
        {settledByName ?? 'Cán bộ thi đua'} trả lại các mục:{' '}
        {returnedFields.map((field) => participationFieldLabels[field]).join(', ')}.
      </p>
      <p>Lý do: {returnReason}</p>
      <p className={styles.quiet}>Chỉ sửa được các mục này; các mục khác đã được và giữ nguyên.</p>
    </div>
  )
}
