import { NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fulfilmentKind, fulfilmentLabels } from '#contract/fulfilment'
import type { TaskPage } from '#contract/task'
import { linkTaskByHand, type TaskWork } from '#contract/task-work'
import { Dialog } from '#ui/dialog/Dialog'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../../app/use-server-form.ts'
import { fulfilmentPlaces } from './fulfilment-places.ts'
import styles from './TaskPanel.module.css'

interface LinkByHandDialogProps {
  readonly work: TaskWork
  readonly page: TaskPage
  readonly onClose: () => void
}

const kinds = fulfilmentKind.options.map((value) => ({ value, label: fulfilmentLabels[value] }))

/** Names what the task comes to, where that is done outside. */
export function LinkByHandDialog({ onClose, ...props }: LinkByHandDialogProps): ReactNode {
  return (
    <Dialog opened title="Nhiệm vụ hoàn thành khi xong nội dung nào" onClose={onClose}>
      <LinkByHandForm onClose={onClose} {...props} />
    </Dialog>
  )
}

function LinkByHandForm({
  work: { fulfilment, suggested },
  page: { task },
  onClose,
}: LinkByHandDialogProps): ReactNode {
  const { form, problem, busy, onSubmit } = useServerForm(linkTaskByHand, {
    initialValues: {
      kind: fulfilment?.kind ?? suggested ?? 'councilSitting',
      title: fulfilment?.title ?? '',
    },
    validate: ({ title }) => ({ title: title.trim() === '' ? 'Hãy ghi tên nội dung' : null }),
    ask: (given) => ({ params: { id: task.id }, body: { version: task.version, fulfilment: given } }),
    said: 'Đã ghi nội dung của nhiệm vụ.',
    onDone: onClose,
  })
  const place = fulfilmentPlaces[form.values.kind]
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi" onClose={onClose} busy={busy} problem={problem}>
      <NativeSelect label="Loại nội dung" data={kinds} {...form.getInputProps('kind')} />
      {place && (
        <p className={styles.source}>
          Có mục riêng: làm ở <Link to={place.to}>{place.name}</Link> rồi gắn với nhiệm vụ thì nhiệm vụ tự
          hoàn thành. Chỉ ghi tại đây khi làm ngoài phần mềm.
        </p>
      )}
      <TextInput
        label="Tên nội dung"
        description="Ví dụ: Phiên họp Hội đồng xét danh hiệu cuối năm."
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
    </Form>
  )
}
