import { Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listPapers } from '#contract/document'
import type { MovementPage } from '#contract/movement'
import { launchMovement } from '#contract/movement-move'
import { DateField } from '#ui/date-field/DateField'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormNote, FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { refresh, useAsk } from '../../app/queries.ts'
import { useToday } from '../../app/session.ts'
import { useServerForm } from '../../app/use-server-form.ts'

interface LaunchDialogProps {
  readonly movement: MovementPage['movement']
  readonly isOwn: boolean
  readonly onClose: () => void
}

/** By which paper, on which day: then every unit in scope takes part. */
export function LaunchDialog(props: LaunchDialogProps) {
  return (
    <Dialog
      opened
      title={props.isOwn ? 'Ghi việc ký, phát động' : 'Tiếp nhận phong trào'}
      onClose={props.onClose}
    >
      <LaunchForm {...props} />
    </Dialog>
  )
}

function LaunchForm({ movement: { id, version }, isOwn, onClose }: LaunchDialogProps) {
  const today = useToday()
  const { form, problem, busy, onSubmit } = useServerForm(launchMovement, {
    initialValues: {
      paperNumber: '',
      launchedOn: today as string | null,
      paperId: null as string | null,
      confirmPast: false,
    },
    validate: ({ launchedOn, paperNumber }) => ({
      launchedOn: launchedOn === null ? 'Hãy chọn ngày.' : null,
      paperNumber: isOwn && paperNumber.trim() === '' ? 'Hãy ghi số của văn bản đã ký.' : null,
    }),
    ask: ({ paperNumber, launchedOn, paperId, confirmPast }) => ({
      params: { id },
      body: { version, paperNumber: paperNumber || null, launchedOn: launchedOn ?? '', paperId, confirmPast },
    }),
    said: ({ unitCount }) => `Phong trào đã phát động tới ${unitCount} đơn vị.`,
    onDone: () => {
      onClose()
      // The tasks that it fulfils are done now.
      void refresh('plan')
    },
  })
  const { confirmPast: asksPast } = form.errors
  return (
    <Form
      onSubmit={onSubmit}
      submitLabel={isOwn ? 'Đã ký, phát động' : 'Tiếp nhận'}
      onClose={onClose}
      busy={busy}
      problem={problem}
    >
      <FormPair>
        <TextInput
          label="Số văn bản"
          placeholder="Ví dụ: 31/KH-BQLKKT"
          withAsterisk={isOwn}
          maxLength={100}
          data-autofocus
          {...form.getInputProps('paperNumber')}
        />
        <DateField label="Ngày ký, phát động" required max={today} {...dayProps(form, 'launchedOn')} />
      </FormPair>
      <PaperField
        value={form.values.paperId}
        onChange={(paperId) => form.setFieldValue('paperId', paperId)}
      />
      {(asksPast !== undefined || form.values.confirmPast) && (
        <Checkbox
          label="Vẫn giữ hạn gửi nội dung đã qua"
          {...form.getInputProps('confirmPast', { type: 'checkbox' })}
        />
      )}
      <FormNote>
        Mỗi đơn vị trong phạm vi có một dòng trên bảng theo dõi; nhiệm vụ của kế hoạch gắn với phong trào được
        đánh dấu xong.
      </FormNote>
    </Form>
  )
}

const PAPERS_SHOWN = 30

function PaperField({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (paperId: string | null) => void
}) {
  const [search, setSearch] = useState('')
  const found = useAsk(listPapers, { query: { search, pageSize: PAPERS_SHOWN } })
  const papers = found.data?.papers ?? []
  return (
    <Select
      label="Văn bản trong kho"
      description="Không bắt buộc; gõ vài chữ để tìm."
      placeholder="Chọn văn bản"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Bỏ văn bản đã chọn' }}
      nothingFoundMessage="Không có văn bản nào như vậy"
      // The server has searched already, without accents and in the text too.
      filter={({ options }) => options}
      onSearchChange={setSearch}
      value={value}
      onChange={onChange}
      data={papers.map(({ id, title, fileName }) => ({ value: id, label: title ?? fileName }))}
    />
  )
}
