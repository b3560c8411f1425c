import { useNavigate } from '@tanstack/react-router'
import { correctMovement, type MovementPage, readMovement } from '#contract/movement'
import { Answer } from '#ui/answer/Answer'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { MovementForm } from '../MovementForm.tsx'
import { contentOf, faultsOf, fieldsOf } from '../movement-fields.ts'

/** Corrects what a movement says. */
export function CorrectMovementPage() {
  const movementId = useAddressParam('movementId')
  const found = useAsk(readMovement, { params: { id: movementId } })
  return (
    <Page title="Sửa phong trào" back={{ to: paths.movement(movementId) }} narrow>
      <Answer of={found}>
        {(page) =>
          page.abilities.correct.allowed ? (
            <CorrectMovement page={page} />
          ) : (
            <EmptyState icon="info" title="Không sửa được lúc này">
              {page.abilities.correct.because}
            </EmptyState>
          )
        }
      </Answer>
    </Page>
  )
}

function CorrectMovement({ page }: { readonly page: MovementPage }) {
  const navigate = useNavigate()
  const { id, version } = page.movement
  const filled = useServerForm(correctMovement, {
    initialValues: fieldsOf(page),
    validate: faultsOf,
    ask: (fields) => ({ params: { id }, body: { ...contentOf(fields), version } }),
    said: 'Đã sửa phong trào.',
    onDone: () => void navigate({ to: paths.movement(id) }),
  })
  return <MovementForm filled={filled} submitLabel="Lưu phong trào" back={paths.movement(id)} ownId={id} />
}
