import { useNavigate } from '@tanstack/react-router'
import { type InspectionTemplate, planInspection, readInspectionTemplate } from '#contract/inspection'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { RoundForm } from '../plan-round/RoundForm.tsx'
import { askedRound, emptyRound, fieldOfRound, roundFaults } from '../plan-round/round-values.ts'

/** Plans a round, with what the last one looked at. */
export function NewInspectionPage() {
  const template = useAsk(readInspectionTemplate)
  return (
    <Page
      title="Lập cuộc kiểm tra"
      lead="Nội dung kiểm tra lấy từ cuộc kiểm tra gần nhất; hãy sửa cho hợp với cuộc này."
      back={{ to: paths.inspections(), label: 'Kiểm tra' }}
      narrow
    >
      <Answer of={template}>{(found) => <NewRound template={found} />}</Answer>
    </Page>
  )
}

function NewRound({ template }: { readonly template: InspectionTemplate }) {
  const navigate = useNavigate()
  const filled = useServerForm(planInspection, {
    initialValues: emptyRound(template),
    validate: roundFaults,
    ask: (values) => ({ body: askedRound(values) }),
    fieldOf: fieldOfRound,
    said: 'Đã lập cuộc kiểm tra.',
    onDone: ({ id }) => void navigate({ to: paths.inspection(id) }),
  })
  return (
    <RoundForm
      filled={filled}
      template={template}
      submitLabel="Lập cuộc kiểm tra"
      onClose={() => void navigate({ to: paths.inspections() })}
    />
  )
}
