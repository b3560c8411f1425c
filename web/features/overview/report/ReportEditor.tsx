import { Textarea, TextInput } from '@mantine/core'
import { type Dispatch, type ReactNode, type SetStateAction, useState } from 'react'
import { type ReportPage, saveReport } from '#contract/period-report'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { FormPair } from '#ui/form/Form'
import { LeaveGuard } from '../../../app/LeaveGuard.tsx'
import { useChange } from '../../../app/queries.ts'
import styles from './Report.module.css'
import { SectionEditor } from './SectionEditor.tsx'
import { savedReport, type WrittenReport, withBlock, writtenReport } from './written-report.ts'

interface ReportEditorProps {
  readonly page: ReportPage
  readonly onClose: () => void
}

/** Writes on a report: its head, its paragraphs, its foot. Numbers that stay keep what they count. */
export function ReportEditor({ page, onClose }: ReportEditorProps): ReactNode {
  const [atFirst] = useState(() => writtenReport(page))
  const [written, setWritten] = useState(atFirst)
  const [isStopping, setStopping] = useState(false)
  const save = useChange(saveReport, { said: 'Đã lưu báo cáo.', onDone: onClose })
  const { id, version } = page.report
  return (
    <>
      <WrittenFields
        written={written}
        setWritten={setWritten}
        onSave={() => save.mutate({ params: { id }, body: { version, ...savedReport(written) } })}
      >
        <Button
          type="submit"
          look="primary"
          icon="check"
          busy={save.isPending}
          disabledReason={written.title.trim() === '' ? 'Báo cáo phải có tên.' : null}
        >
          Lưu báo cáo
        </Button>
        <Button onClick={() => (written === atFirst ? onClose() : setStopping(true))}>Thôi sửa</Button>
      </WrittenFields>
      <ConfirmDialog
        opened={isStopping}
        title="Thôi sửa khi chưa lưu?"
        confirmLabel="Bỏ phần vừa sửa"
        closeLabel="Sửa tiếp"
        danger
        onClose={() => setStopping(false)}
        onConfirm={onClose}
      >
        <p>Những gì vừa sửa trong báo cáo chưa được lưu và sẽ mất.</p>
      </ConfirmDialog>
      <LeaveGuard isDirty={() => written !== atFirst && !save.isSuccess} />
    </>
  )
}

interface WrittenFieldsProps {
  readonly written: WrittenReport
  readonly setWritten: Dispatch<SetStateAction<WrittenReport>>
  readonly onSave: () => void
  /** The buttons. */
  readonly children: ReactNode
}

function WrittenFields({ written, setWritten, onSave, children }: WrittenFieldsProps): ReactNode {
  const set = (change: Partial<WrittenReport>) => setWritten((before) => ({ ...before, ...change }))
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <p className={styles.what}>
        Số nào để nguyên thì vẫn biết mình đếm gì và vẫn cập nhật được; số tự sửa thành lời của người viết.
      </p>
      <TextInput
        label="Tên báo cáo"
        value={written.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        required
      />
      <Textarea
        label="Kính gửi"
        description="Mỗi nơi một dòng"
        autosize
        value={written.addressees}
        onChange={({ currentTarget }) => set({ addressees: currentTarget.value })}
      />
      {written.sections.map((section) => (
        <SectionEditor
          key={section.key}
          section={section}
          onTitle={(title) =>
            setWritten((before) => ({
              ...before,
              sections: before.sections.map((one) => (one.key === section.key ? { ...one, title } : one)),
            }))
          }
          onBlocks={(change) => setWritten((before) => withBlock(before, section.key, change))}
        />
      ))}
      <Foot written={written} onChange={set} />
      <div className={styles.saving}>{children}</div>
    </form>
  )
}

interface FootProps {
  readonly written: WrittenReport
  readonly onChange: (change: Partial<WrittenReport>) => void
}

function Foot({ written, onChange }: FootProps): ReactNode {
  return (
    <fieldset className={styles.fields}>
      <legend>Nơi nhận và chữ ký</legend>
      <Textarea
        label="Nơi nhận"
        description="Mỗi nơi một dòng, dòng cuối là “Lưu: …”"
        autosize
        value={written.recipients}
        onChange={({ currentTarget }) => onChange({ recipients: currentTarget.value })}
      />
      <Textarea
        label="Thẩm quyền ký"
        description="Để trống khi người đứng đầu ký; chẳng hạn: KT. TRƯỞNG BAN"
        autosize
        value={written.authority}
        onChange={({ currentTarget }) => onChange({ authority: currentTarget.value })}
      />
      <FormPair>
        <TextInput
          label="Chức vụ người ký"
          value={written.signerPosition}
          onChange={({ currentTarget }) => onChange({ signerPosition: currentTarget.value })}
          required
        />
        <TextInput
          label="Họ tên người ký"
          value={written.signerName}
          onChange={({ currentTarget }) => onChange({ signerName: currentTarget.value })}
        />
      </FormPair>
    </fieldset>
  )
}
