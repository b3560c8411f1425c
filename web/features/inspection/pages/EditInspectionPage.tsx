import { useNavigate } from '@tanstack/react-router'
import {
  correctInspection,
  type InspectionPage,
  type InspectionTemplate,
  readInspection,
  readInspectionTemplate,
} from '#contract/inspection'
import { Answer } from '#ui/answer/Answer'
import { ErrorState } from '#ui/error-state/ErrorState'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { RoundForm } from '../plan-round/RoundForm.tsx'
import { askedRound, fieldOfRound, roundFaults, valuesOfRound } from '../plan-round/round-values.ts'

/** Corrects what is planned of a round. */
export function EditInspectionPage() {
  const inspectionId = useAddressParam('inspectionId')
  const page = useAsk(readInspection, { params: { id: inspectionId } })
  const template = useAsk(readInspectionTemplate)
  return (
    <Page
      title="Sửa cuộc kiểm tra"
      back={{ to: paths.inspection(inspectionId), label: 'Cuộc kiểm tra' }}
      narrow
    >
      <Answer of={page}>
        {(inspection) =>
          inspection.abilities.correct.because !== null ? (
            <ErrorState message={inspection.abilities.correct.because} />
          ) : (
            <Answer of={template}>
              {(found) => <EditedRound inspection={inspection} template={found} />}
            </Answer>
          )
        }
      </Answer>
    </Page>
  )
}

interface EditedRoundProps {
  readonly inspection: InspectionPage
  readonly template: InspectionTemplate
}

function EditedRound({ inspection, template }: EditedRoundProps) {
  const navigate = useNavigate()
  const back = () => void navigate({ to: paths.inspection(inspection.id) })
  const filled = useServerForm(correctInspection, {
    initialValues: valuesOfRound(inspection),
    validate: roundFaults,
    ask: (values) => ({
      params: { id: inspection.id },
      body: { ...askedRound(values), version: inspection.version },
    }),
    fieldOf: fieldOfRound,
    said: 'Đã sửa cuộc kiểm tra.',
    onDone: back,
  })
  return <RoundForm filled={filled} template={template} submitLabel="Lưu" onClose={back} />
}
