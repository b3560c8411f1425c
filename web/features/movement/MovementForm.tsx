import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { launcherLabels, movementKind, movementKindLabels, movementLauncher } from '#contract/movement'
import { DateField } from '#ui/date-field/DateField'
import { FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { LeaveGuard } from '../../app/LeaveGuard.tsx'
import type { Filled } from '../../app/use-server-form.ts'
import { FormFoot } from './FormFoot.tsx'
import styles from './Movement.module.css'
import type { MovementFields } from './movement-fields.ts'
import { AnsweredField, ScopeFields, TargetsField } from './ScopeFields.tsx'

interface MovementFormProps {
  readonly filled: Filled<MovementFields>
  readonly submitLabel: string
  /** Where “Thôi” leads. */
  readonly back: string
  /** Itself, which it cannot answer. */
  readonly ownId: string | null
}

/** Everything that a movement says. */
export function MovementForm({ filled, submitLabel, back, ownId }: MovementFormProps) {
  const { form, problem, busy, onSubmit } = filled
  return (
    <>
      <LeaveGuard isDirty={() => form.isDirty()} />
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Textarea
          label="Tên phong trào"
          autosize
          maxLength={500}
          withAsterisk
          data-autofocus
          {...form.getInputProps('title')}
        />
        <TextInput label="Chủ đề" maxLength={500} {...form.getInputProps('theme')} />
        <LauncherFields form={form} ownId={ownId} />
        <FormPair>
          <DateField label="Bắt đầu" required {...dayProps(form, 'startsOn')} />
          <DateField label="Kết thúc" required {...dayProps(form, 'endsOn')} />
        </FormPair>
        <Textarea
          label="Nội dung thi đua"
          autosize
          minRows={3}
          maxLength={20_000}
          {...form.getInputProps('content')}
        />
        <Textarea
          label="Tiêu chí xét, bình chọn"
          autosize
          minRows={2}
          maxLength={20_000}
          {...form.getInputProps('criteria')}
        />
        <ScopeFields form={form} />
        <DateField
          label="Hạn đơn vị gửi nội dung tham gia"
          description="Sau ngày này, đơn vị chưa gửi bị coi là trễ và được nhắc."
          clearable
          {...dayProps(form, 'participationDue')}
        />
        <TargetsField form={form} />
        <FormFoot problem={problem} busy={busy} submitLabel={submitLabel} back={back} />
      </form>
    </>
  )
}

function LauncherFields({
  form,
  ownId,
}: {
  readonly form: Filled<MovementFields>['form']
  readonly ownId: string | null
}) {
  return (
    <>
      <FormPair>
        <NativeSelect
          label="Loại"
          data={movementKind.options.map((value) => ({ value, label: movementKindLabels[value] }))}
          {...form.getInputProps('kind')}
        />
        <NumberInput
          label="Năm"
          hideControls
          min={2000}
          max={2100}
          thousandSeparator=""
          {...form.getInputProps('year')}
        />
      </FormPair>
      <NativeSelect
        label="Nơi phát động"
        data={movementLauncher.options.map((value) => ({ value, label: launcherLabels[value] }))}
        {...form.getInputProps('launcher')}
      />
      {form.values.launcher === 'agency' ? (
        <AnsweredField form={form} ownId={ownId} />
      ) : (
        <TextInput
          label="Tên cấp trên hoặc khối, cụm đã phát động"
          withAsterisk
          maxLength={300}
          {...form.getInputProps('launcherName')}
        />
      )}
    </>
  )
}
