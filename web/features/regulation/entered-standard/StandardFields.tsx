import { Radio, Textarea } from '@mantine/core'
import { DateField } from '#ui/date-field/DateField'
import { Section } from '#ui/section/Section'
import { dayProps } from '../../../app/day-props.ts'
import type { FormOf } from '../../../app/use-server-form.ts'
import { CitationFields } from './CitationFields.tsx'
import styles from './Editor.module.css'
import { StandardEditor } from './StandardEditor.tsx'
import type { StandardValues } from './standard-values.ts'

interface StandardFieldsProps {
  readonly form: FormOf<StandardValues & Record<string, unknown>>
  /** Why the last text cannot be confirmed; null where it can. */
  readonly confirmRefusal: string | null
  readonly titles?: Readonly<Record<string, string>>
}

/** From which day, whether a new text or the old one confirmed, what it asks, and where that stands. */
export function StandardFields({ form, confirmRefusal, titles = {} }: StandardFieldsProps) {
  const { confirmsLast, tree } = form.values
  return (
    <div className={styles.form}>
      <DateField label="Áp dụng cho hồ sơ nhận từ ngày" required {...dayProps(form, 'from')} />
      <Radio.Group
        label="Nội dung"
        value={confirmsLast ? 'last' : 'new'}
        onChange={(wanted) => form.setFieldValue('confirmsLast', wanted === 'last')}
      >
        <div style={{ display: 'grid', gap: 8, marginTop: 8 }}>
          <Radio value="new" label="Nhập chuẩn mới theo văn bản" />
          <Radio
            value="last"
            label="Xác nhận tiêu chuẩn cũ vẫn giữ nguyên"
            description={confirmRefusal ?? 'Đã đọc văn bản mới và thấy không sửa tiêu chuẩn này'}
            disabled={confirmRefusal !== null}
          />
        </div>
      </Radio.Group>
      {!confirmsLast && (
        <Section title="Tiêu chuẩn">
          <StandardEditor value={tree} onChange={(wanted) => form.setFieldValue('tree', wanted)} />
          {form.errors.tree && (
            <p className={styles.problem} role="alert">
              {form.errors.tree}
            </p>
          )}
        </Section>
      )}
      <Section title="Căn cứ">
        <div className={styles.form}>
          <CitationFields form={form} titles={titles} />
          <Textarea
            label="Ghi chú"
            description="Ai đã đối chiếu, điều gì còn phải xem lại"
            autosize
            minRows={2}
            {...form.getInputProps('note')}
          />
        </div>
      </Section>
    </div>
  )
}
