import { Checkbox, MultiSelect, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addTask, readTaskChoices } from '#contract/added-task'
import type { Answered } from '#contract/endpoint'
import { Answer } from '#ui/answer/Answer'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormNote } from '#ui/form/Form'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { type FormOf, useServerForm } from '../../../app/use-server-form.ts'
import { quarters } from '../board/quarter-columns.ts'

interface AddTaskDialogProps {
  readonly planId: string
  readonly onClose: () => void
}

type Choices = Answered<typeof readTaskChoices>

/** Adds a task to the running year: to the plan, or a unit's own work that the printed plan leaves out. */
export function AddTaskDialog({ planId, onClose }: AddTaskDialogProps): ReactNode {
  const answer = useAsk(readTaskChoices, { params: { id: planId } })
  return (
    <Dialog opened title="Thêm việc trong năm" onClose={onClose}>
      <Answer of={answer} skeleton={<Skeletons rows={5} height={40} />}>
        {(choices) => <AddTaskForm planId={planId} choices={choices} onClose={onClose} />}
      </Answer>
    </Dialog>
  )
}

const emptyTask = {
  title: '',
  wording: '',
  quarters: [] as string[],
  section: '',
  chairUnitIds: [] as string[],
  coordinatingUnitIds: [] as string[],
  confirmPast: false,
}
type Fields = typeof emptyTask & { own: string }

interface AddTaskFormProps extends AddTaskDialogProps {
  readonly choices: Choices
}

function AddTaskForm({ planId, choices, onClose }: AddTaskFormProps): ReactNode {
  const { form, problem, busy, onSubmit } = useAddTask({ planId, choices, onClose })
  const { abilities, ownUnits } = choices
  const isOwn = form.values.own === 'own'
  return (
    <Form onSubmit={onSubmit} submitLabel="Thêm việc" onClose={onClose} busy={busy} problem={problem}>
      {abilities.addTask.allowed ? (
        <Radio.Group label="Việc này là" {...form.getInputProps('own')}>
          <Radio value="plan" label="Nhiệm vụ của kế hoạch, có trong bản in" mt={6} />
          <Radio value="own" label="Việc riêng của một đơn vị, không in trong kế hoạch" mt={6} />
        </Radio.Group>
      ) : (
        <FormNote>
          Việc của đơn vị: đơn vị chủ trì và theo dõi cùng các nhiệm vụ khác; bản in kế hoạch không có việc
          này trừ khi cán bộ thi đua đưa vào.
        </FormNote>
      )}
      <Textarea
        label="Nội dung"
        required
        autosize
        minRows={2}
        maxLength={4000}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <TextInput
        label="Thời hạn"
        description="Ghi như trong văn bản: “Trước 30/9/2026”, “trong tháng 12”, “hằng quý”. Để trống nếu không có hạn."
        maxLength={500}
        {...form.getInputProps('wording')}
      />
      {(form.errors.confirmPast !== undefined || form.values.confirmPast) && (
        <Checkbox
          label="Vẫn thêm với thời hạn đã qua"
          {...form.getInputProps('confirmPast', { type: 'checkbox' })}
        />
      )}
      {isOwn ? (
        <NativeSelect
          label="Đơn vị chủ trì"
          data={ownUnits.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.values.chairUnitIds[0] ?? ''}
          onChange={({ currentTarget }) => form.setFieldValue('chairUnitIds', [currentTarget.value])}
        />
      ) : (
        <UnitsField form={form} choices={choices} name="chairUnitIds" label="Đơn vị chủ trì" />
      )}
      <UnitsField form={form} choices={choices} name="coordinatingUnitIds" label="Đơn vị phối hợp" />
      <PlaceFields form={form} choices={choices} />
    </Form>
  )
}

interface FieldsProps {
  readonly form: FormOf<Fields>
  readonly choices: Choices
}

interface UnitsFieldProps extends FieldsProps {
  readonly name: 'chairUnitIds' | 'coordinatingUnitIds'
  readonly label: string
}

function UnitsField({ form, choices, name, label }: UnitsFieldProps): ReactNode {
  return (
    <MultiSelect
      label={label}
      required={name === 'chairUnitIds'}
      searchable
      data={choices.units.map((unit) => ({ value: unit.id, label: unit.name }))}
      nothingFoundMessage="Không có đơn vị nào tên như vậy"
      {...form.getInputProps(name)}
    />
  )
}

function PlaceFields({ form, choices }: FieldsProps): ReactNode {
  return (
    <>
      <Checkbox.Group label="Quý" {...form.getInputProps('quarters')}>
        <div style={{ display: 'flex', gap: 16, marginTop: 6 }}>
          {quarters.map((quarter) => (
            <Checkbox key={quarter} value={quarter} label={quarter} />
          ))}
        </div>
      </Checkbox.Group>
      {choices.sections.length > 0 && (
        <NativeSelect
          label="Mục trong kế hoạch"
          data={[
            { value: '', label: 'Không thuộc mục nào, đứng cuối kế hoạch' },
            ...choices.sections.map(({ path, lastTitle }, at) => ({
              value: String(at),
              label: `${path.join(' › ')}, sau “${lastTitle.length > 60 ? `${lastTitle.slice(0, 60)}…` : lastTitle}”`,
            })),
          ]}
          {...form.getInputProps('section')}
        />
      )}
    </>
  )
}

/** The fields of a new task; the task opens when it has been added. */
function useAddTask({ planId, choices, onClose }: AddTaskFormProps) {
  const navigate = useNavigate()
  const [firstOwn] = choices.ownUnits
  return useServerForm(addTask, {
    initialValues: {
      ...emptyTask,
      own: choices.abilities.addTask.allowed ? 'plan' : 'own',
      chairUnitIds: choices.abilities.addTask.allowed || !firstOwn ? [] : [firstOwn.id],
    } satisfies Fields as Fields,
    validate: ({ title, chairUnitIds, own }) => ({
      title: title.trim() === '' ? 'Hãy ghi nội dung việc' : null,
      chairUnitIds: chairUnitIds.length === 0 && own !== 'own' ? 'Hãy chọn ít nhất một đơn vị chủ trì' : null,
    }),
    ask: ({ own, section, quarters: chosen, chairUnitIds, ...given }) => ({
      params: { id: planId },
      body: {
        ...given,
        own: own === 'own',
        chairUnitIds: own === 'own' ? [chairUnitIds[0] ?? firstOwn?.id ?? ''] : chairUnitIds,
        quarters: quarters.filter((quarter) => chosen.includes(quarter)),
        section: section === '' ? [] : [...(choices.sections[Number(section)]?.path ?? [])],
      },
    }),
    said: 'Đã thêm việc.',
    onDone: ({ task }) => {
      onClose()
      void navigate({ to: paths.task(planId, task.id), search: true, resetScroll: false } as never)
    },
  })
}
