import { Radio } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { enterInstrument, listInstruments } from '#contract/instrument'
import { Answer } from '#ui/answer/Answer'
import { Form, FormNote } from '#ui/form/Form'
import { Page } from '#ui/page/Page'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { InstrumentFields } from '../library/InstrumentFields.tsx'
import {
  emptyInstrument,
  instrumentField,
  instrumentProblems,
  prefilled,
} from '../library/instrument-values.ts'

/** Enters an instrument, for the agency or, by the administrator of the installation, for all. */
export function NewInstrumentPage() {
  const library = useAsk(listInstruments, { query: { pageSize: 30 } })
  return (
    <Page
      title="Nhập văn bản"
      lead="Chỉ nhập thông tin như ghi trên văn bản; ngày nào chưa rõ thì để trống, đừng đoán."
      back={{ to: paths.instruments(), label: 'Thư viện văn bản' }}
      narrow
    >
      <Answer of={library}>
        {({ abilities }) => (
          <NewInstrument because={abilities.enter.because} forEveryone={abilities.enterForEveryone} />
        )}
      </Answer>
    </Page>
  )
}

/** A link may bring what a paper says of the instrument. */
const nothingGiven = { kind: '', number: '', issuer: '', issuedOn: '' }

interface NewInstrumentProps {
  readonly because: string | null
  readonly forEveryone: { readonly allowed: boolean; readonly because: string | null }
}

function NewInstrument({ because, forEveryone }: NewInstrumentProps) {
  const navigate = useNavigate()
  const [isForEveryone, setForEveryone] = useState(false)
  const [given] = useAddressState(nothingGiven)
  const { form, problem, busy, onSubmit } = useServerForm(enterInstrument, {
    initialValues: prefilled(given),
    validate: instrumentProblems,
    ask: (given) => ({ body: { given, forEveryone: isForEveryone } }),
    fieldOf: instrumentField,
    said: ({ title }) => `Đã nhập ${title}; hãy đính kèm tệp văn bản.`,
    onDone: ({ id }) => void navigate({ to: paths.instrument(id) }),
  })
  const choose = (wanted: boolean) => {
    setForEveryone(wanted)
    form.setValues(
      wanted ? { kind: 'decree', level: 'national' } : { kind: 'rules', level: emptyInstrument.level },
    )
  }
  return (
    <Form
      onSubmit={onSubmit}
      submitLabel="Nhập văn bản"
      onClose={() => void navigate({ to: paths.instruments() })}
      busy={busy}
      problem={problem}
      disabledReason={because}
    >
      <Radio.Group
        label="Nhập cho"
        value={isForEveryone ? 'everyone' : 'own'}
        onChange={(wanted) => choose(wanted === 'everyone')}
      >
        <div style={{ display: 'grid', gap: 8, marginTop: 8 }}>
          <Radio
            value="own"
            label="Riêng cơ quan"
            description="Quy chế của cơ quan, văn bản của tỉnh, của bộ quản lý"
          />
          <Radio
            value="everyone"
            label="Mọi cơ quan của bản cài đặt"
            description={forEveryone.because ?? 'Luật, nghị định, thông tư và văn bản dùng chung'}
            disabled={!forEveryone.allowed}
          />
        </div>
      </Radio.Group>
      <InstrumentFields form={form} isForEveryone={isForEveryone} />
      <FormNote>Tệp của văn bản được đính kèm ở trang của nó, ngay sau bước này.</FormNote>
    </Form>
  )
}
