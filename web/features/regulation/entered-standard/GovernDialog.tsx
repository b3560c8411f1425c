import { type EnteredStandard, GOVERN_WORD, letStandardGovern } from '#contract/entered-standard'
import { showDay } from '#text/days'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { useChange } from '../../../app/queries.ts'
import { RequirementText } from './RequirementText.tsx'

interface GovernDialogProps {
  readonly standard: EnteredStandard
  /** What the last text read asked. */
  readonly before: unknown
  readonly opened: boolean
  readonly onClose: () => void
}

/** Lets a draft govern for every agency, once its effect was shown and the word was typed. */
export function GovernDialog({ standard, before, opened, onClose }: GovernDialogProps) {
  const { id, version, label, from, until, provision, confirmsLast, requirement, file } = standard
  const govern = useChange(letStandardGovern, {
    said: `Đã ban hành: ${label} từ ${showDay(from)}.`,
    refreshes: ['plan'],
    onDone: onClose,
  })
  const days = `từ ${showDay(from)}${until === null ? '' : ` đến trước ${showDay(until)}`}`
  return (
    <ConfirmDialog
      opened={opened}
      title="Ban hành chuẩn cho mọi cơ quan"
      confirmLabel="Ban hành"
      typedWord={GOVERN_WORD}
      busy={govern.isPending}
      onClose={onClose}
      onConfirm={() => govern.mutate({ params: { id }, body: { version, typed: GOVERN_WORD } })}
    >
      <p>
        <strong>{label}</strong> áp dụng cho hồ sơ nhận {days}, theo {provision} ({file?.fileName}). Kết quả
        xét trong những ngày này không còn là tạm tính, ở mọi cơ quan của bản cài đặt.
      </p>
      {confirmsLast ? (
        <p>Nội dung giữ nguyên như chuẩn đã đối chiếu trước đó:</p>
      ) : (
        <p>Khác với chuẩn đọc được gần nhất:</p>
      )}
      <RequirementText requirement={requirement} {...(confirmsLast ? {} : { before: before ?? null })} />
      <p>Đã ban hành thì không sửa được nữa; sai thì thu hồi có lý do và nhập bản khác.</p>
    </ConfirmDialog>
  )
}
