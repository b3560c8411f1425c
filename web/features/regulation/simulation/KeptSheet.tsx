import { useState } from 'react'
import { downloadFactSheet, type FactSheet, removeFactSheet } from '#contract/simulation'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { addressOf } from '../../../app/api.ts'
import { useChange } from '../../../app/queries.ts'
import styles from './Comparison.module.css'

interface KeptSheetProps {
  readonly sheet: FactSheet
  readonly onRemoved: () => void
}

/** The table that is judged: who kept it, the way to have it back, the way to be rid of it. */
export function KeptSheet({ sheet, onRemoved }: KeptSheetProps) {
  const [isAsking, setAsking] = useState(false)
  const remove = useChange(removeFactSheet, {
    said: 'Đã xóa bảng dữ kiện.',
    onDone: () => {
      setAsking(false)
      onRemoved()
    },
  })
  const { id, name, people, years, keptAt, keptBy, version, abilities } = sheet
  return (
    <div className={styles.sheet}>
      <span>{`Bảng “${name}”: ${people} người, tập thể; các năm ${years.join(', ')}; ${keptBy} lưu ${showMoment(keptAt)}.`}</span>
      <Button
        size="compact-sm"
        icon="download"
        onClick={() => window.location.assign(addressOf(downloadFactSheet, { params: { id } }))}
      >
        Tải về
      </Button>
      <Button
        size="compact-sm"
        look="quiet"
        icon="trash"
        disabledReason={abilities.change.because}
        onClick={() => setAsking(true)}
      >
        Xóa bảng
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title="Xóa bảng dữ kiện"
        confirmLabel="Xóa bảng"
        danger
        busy={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
      >
        <p>{`Bảng “${name}” bị xóa khỏi hệ thống. Hồ sơ của những người trong bảng không thay đổi.`}</p>
      </ConfirmDialog>
    </div>
  )
}
