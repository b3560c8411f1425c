import { Textarea, TextInput } from '@mantine/core'
import type { InspectionTemplate } from '#contract/inspection'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { LeaveGuard } from '../../../app/LeaveGuard.tsx'
import type { Filled } from '../../../app/use-server-form.ts'
import type { RoundValues } from './round-values.ts'
import { TeamRows } from './TeamRows.tsx'
import { VisitRows } from './VisitRows.tsx'

interface RoundFormProps {
  readonly filled: Filled<RoundValues>
  readonly template: InspectionTemplate
  readonly submitLabel: string
  readonly onClose: () => void
}

/** A round: what it is, who goes, where to, and what is looked at. */
export function RoundForm({ filled, template, submitLabel, onClose }: RoundFormProps) {
  const { form, problem, busy, onSubmit } = filled
  const { checklistOf, units, people } = template
  return (
    <>
      <LeaveGuard isDirty={() => form.isDirty()} />
      <Form onSubmit={onSubmit} submitLabel={submitLabel} onClose={onClose} busy={busy} problem={problem}>
        <TextInput
          label="Tên cuộc kiểm tra"
          placeholder="Kiểm tra công tác thi đua, khen thưởng năm …"
          withAsterisk
          {...form.getInputProps('title')}
        />
        <Textarea
          label="Căn cứ"
          description="Kế hoạch, quyết định kiểm tra; mỗi dòng một căn cứ, in đúng như vậy trên biên bản và thông báo"
          autosize
          minRows={2}
          {...form.getInputProps('basis')}
        />
        <FormPair>
          <DateField label="Từ ngày" required {...dayProps(form, 'startsOn')} />
          <DateField label="Đến ngày" required {...dayProps(form, 'endsOn')} />
        </FormPair>
        <TeamRows
          team={form.values.team}
          people={people}
          error={form.errors.team}
          onChange={(team) => form.setFieldValue('team', team)}
        />
        <VisitRows
          visits={form.values.visits}
          units={units}
          error={form.errors.visits}
          onChange={(visits) => form.setFieldValue('visits', visits)}
        />
        <Textarea
          label="Nội dung kiểm tra"
          description={
            checklistOf === null
              ? 'Mỗi dòng một nội dung'
              : `Mỗi dòng một nội dung; đã lấy sẵn từ “${checklistOf}”`
          }
          withAsterisk
          autosize
          minRows={5}
          {...form.getInputProps('checklist')}
        />
      </Form>
    </>
  )
}
