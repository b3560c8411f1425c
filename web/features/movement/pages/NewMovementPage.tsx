import { useNavigate } from '@tanstack/react-router'
import { draftMovement } from '#contract/movement'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useToday } from '../../../app/session.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { MovementForm } from '../MovementForm.tsx'
import { contentOf, faultsOf, newFields } from '../movement-fields.ts'

/** Writes a movement down: one of the agency, or one of a superior or a bloc to take up. */
export function NewMovementPage() {
  const today = useToday()
  return (
    <Page title="Soạn phong trào" back={{ to: paths.movements() }} narrow>
      {today === '' ? <Skeletons /> : <NewMovement today={today} />}
    </Page>
  )
}

function NewMovement({ today }: { readonly today: string }) {
  const navigate = useNavigate()
  const filled = useServerForm(draftMovement, {
    initialValues: newFields(today),
    validate: faultsOf,
    ask: (fields) => ({ body: contentOf(fields) }),
    said: 'Đã lưu phong trào đang soạn.',
    onDone: ({ id }) => void navigate({ to: paths.movement(id) }),
  })
  return <MovementForm filled={filled} submitLabel="Lưu phong trào" back={paths.movements()} ownId={null} />
}
