import { Menu, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  correctIssue,
  downloadReport,
  dropReport,
  issueReport,
  type ReportPage,
  returnReport,
  submitReport,
} from '#contract/period-report'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { DateField } from '#ui/date-field/DateField'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormPair } from '#ui/form/Form'
import { Icon } from '#ui/icon/Icon'
import { addressOf } from '../../../app/api.ts'
import { dayProps } from '../../../app/day-props.ts'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { useToday } from '../../../app/session.ts'
import { useServerForm } from '../../../app/use-server-form.ts'

interface ReportMovesProps {
  readonly page: ReportPage
  readonly isEditing: boolean
}

/** Print, lay before the leadership, give back, issue, throw away. */
export function ReportMoves({ page, isEditing }: ReportMovesProps): ReactNode {
  const { report, abilities } = page
  const asked = { params: { id: report.id }, body: { version: report.version } }
  const [open, setOpen] = useState<'issue' | 'correctIssue' | 'return' | 'drop' | null>(null)
  const navigate = useNavigate()
  const submit = useChange(submitReport, { said: 'Đã trình ký báo cáo.', refreshes: ['plan'] })
  const drop = useChange(dropReport, {
    said: 'Đã bỏ dự thảo báo cáo.',
    refreshes: ['plan'],
    onDone: () => void navigate({ to: paths.reports() }),
  })
  const unsaved = isEditing ? 'Hãy lưu hoặc thôi sửa trước.' : null
  const isDraft = report.state === 'draft'
  const close = () => setOpen(null)
  return (
    <>
      <PrintMenu reportId={report.id} />
      {isDraft && (
        <>
          <Button
            icon="trash"
            look="quiet"
            disabledReason={abilities.drop.because}
            onClick={() => setOpen('drop')}
          >
            Bỏ dự thảo
          </Button>
          <Button
            look="primary"
            icon="forward"
            busy={submit.isPending}
            disabledReason={abilities.submit.because ?? unsaved}
            onClick={() => submit.mutate(asked)}
          >
            Trình ký
          </Button>
        </>
      )}
      {report.state === 'awaitingSignature' && (
        <>
          <Button icon="back" disabledReason={abilities.return.because} onClick={() => setOpen('return')}>
            Trả lại để sửa
          </Button>
          <Button
            look="primary"
            icon="seal"
            disabledReason={abilities.issue.because}
            onClick={() => setOpen('issue')}
          >
            Ban hành
          </Button>
        </>
      )}
      {report.state === 'issued' && (
        <Button
          icon="edit"
          disabledReason={abilities.correctIssue.because}
          onClick={() => setOpen('correctIssue')}
        >
          Sửa số, ngày
        </Button>
      )}
      <Dialog opened={open === 'issue'} title="Ban hành báo cáo" onClose={close}>
        <IssueForm page={page} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'correctIssue'} title="Sửa số, ngày ban hành ghi nhầm" onClose={close}>
        <IssueForm page={page} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'return'} title="Trả lại báo cáo để sửa" onClose={close}>
        <ReturnForm page={page} onClose={close} />
      </Dialog>
      <ConfirmDialog
        opened={open === 'drop'}
        title="Bỏ dự thảo báo cáo này?"
        confirmLabel="Bỏ dự thảo"
        danger
        busy={drop.isPending}
        onConfirm={() => drop.mutate(asked)}
        onClose={close}
      >
        <p>
          Nội dung đã viết và các bản trước của nó sẽ mất. Số liệu không mất: có thể soạn lại bất cứ lúc nào.
        </p>
      </ConfirmDialog>
    </>
  )
}

function PrintMenu({ reportId }: { readonly reportId: string }): ReactNode {
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button icon="print">In báo cáo</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['docx', 'pdf'] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={addressOf(downloadReport, { params: { id: reportId }, query: { format } })}
            leftSection={<Icon name="download" size={16} />}
          >
            {format === 'docx' ? 'Word (.docx)' : 'PDF'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface MoveFormProps {
  readonly page: ReportPage
  readonly onClose: () => void
}

/** The number and the day: written down when the report is issued, put right when they were typed wrong. */
function IssueForm({ page: { report, task }, onClose }: MoveFormProps): ReactNode {
  const today = useToday()
  const isIssued = report.state === 'issued'
  const { form, problem, busy, onSubmit } = useServerForm(isIssued ? correctIssue : issueReport, {
    initialValues: { number: report.number ?? '', issuedOn: report.issuedOn ?? (today as string | null) },
    validate: ({ number, issuedOn }) => ({
      number: number.trim() === '' ? 'Hãy ghi số, ký hiệu của báo cáo' : null,
      issuedOn: issuedOn === null ? 'Hãy ghi ngày ban hành' : null,
    }),
    ask: ({ number, issuedOn }) => ({
      params: { id: report.id },
      body: { version: report.version, number, issuedOn: issuedOn ?? '' },
    }),
    said: isIssued
      ? 'Đã sửa số, ngày ban hành.'
      : task === null
        ? 'Đã ghi báo cáo ban hành.'
        : `Đã ghi báo cáo ban hành; nhiệm vụ “${task.title}” đã hoàn thành.`,
    onDone: onClose,
  })
  return (
    <Form
      onSubmit={onSubmit}
      submitLabel={isIssued ? 'Lưu' : 'Ban hành'}
      onClose={onClose}
      busy={busy}
      problem={problem}
    >
      <FormPair>
        <TextInput
          label="Số, ký hiệu"
          placeholder="31/BC-BQLKKT"
          withAsterisk
          data-autofocus
          {...form.getInputProps('number')}
        />
        <DateField label="Ngày ban hành" required max={today} {...dayProps(form, 'issuedOn')} />
      </FormPair>
    </Form>
  )
}

function ReturnForm({ page: { report }, onClose }: MoveFormProps): ReactNode {
  const { form, problem, busy, onSubmit } = useServerForm(returnReport, {
    initialValues: { because: '' },
    validate: ({ because }) => ({ because: because.trim() === '' ? 'Hãy ghi cần sửa gì' : null }),
    ask: ({ because }) => ({ params: { id: report.id }, body: { version: report.version, because } }),
    said: 'Đã trả lại báo cáo để sửa.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Trả lại" onClose={onClose} busy={busy} problem={problem}>
      <Textarea
        label="Cần sửa gì"
        withAsterisk
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps('because')}
      />
    </Form>
  )
}
