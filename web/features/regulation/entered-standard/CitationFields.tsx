import { NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readInstrument } from '#contract/instrument'
import { FormNote } from '#ui/form/Form'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import type { FormOf } from '../../../app/use-server-form.ts'
import { InstrumentPicker } from '../library/InstrumentPicker.tsx'
import styles from './Editor.module.css'
import type { StandardValues } from './standard-values.ts'

interface CitationFieldsProps {
  readonly form: FormOf<StandardValues & Record<string, unknown>>
  /** Titles of instruments that are chosen already. */
  readonly titles?: Readonly<Record<string, string>>
}

/** The provision that the standard rests on, and the file of its official text. */
export function CitationFields({ form, titles = {} }: CitationFieldsProps) {
  const [source] = form.values.source
  const choose = (ids: string[]) => form.setValues({ source: ids, fileId: null })
  return (
    <>
      <InstrumentPicker
        label="Văn bản làm căn cứ"
        description="Trong thư viện; chưa có thì nhập vào thư viện cho mọi cơ quan trước"
        most={1}
        known={titles}
        value={form.values.source}
        onChange={choose}
        error={form.errors.source}
      />
      <div className={styles.provision}>
        <NumberInput label="Điều" withAsterisk hideControls min={1} {...form.getInputProps('article')} />
        <NumberInput label="Khoản" hideControls min={1} {...form.getInputProps('clause')} />
        <TextInput label="Điểm" maxLength={5} {...form.getInputProps('point')} />
      </div>
      {source !== undefined && <OfficialText form={form} source={source} />}
    </>
  )
}

interface OfficialTextProps extends CitationFieldsProps {
  readonly source: string
}

/** The files of the instrument that every agency sees; one of them is the official text. */
function OfficialText({ form, source }: OfficialTextProps) {
  const instrument = useQuery(asking(readInstrument, { params: { id: source }, query: {} }))
  const files = instrument.data?.attached.filter(({ forEveryone }) => forEveryone) ?? []
  return (
    <div>
      <Select
        label="Tệp văn bản chính thức"
        description="Soạn nháp chưa cần; ban hành thì phải có"
        placeholder={files.length === 0 ? 'Văn bản này chưa có tệp dùng chung' : 'Chọn tệp'}
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ chọn tệp' }}
        data={files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
        {...form.getInputProps('fileId')}
      />
      <FormNote>
        <Link to={paths.instrument(source)}>Đính kèm tệp cho mọi cơ quan ở trang của văn bản</Link>, rồi quay
        lại đây chọn.
      </FormNote>
    </div>
  )
}
