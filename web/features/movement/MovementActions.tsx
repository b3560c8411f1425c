import { useState } from 'react'
import type { MovementPage } from '#contract/movement'
import { moveMovement } from '#contract/movement-move'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'
import { LaunchDialog } from './LaunchDialog.tsx'
import { RecallDialog } from './RecallDialog.tsx'
import { RemoveMovement } from './RemoveMovement.tsx'

type Open = 'launch' | 'recall' | 'remove' | null

/** What can be done with a movement in its state; what is not allowed says why. */
export function MovementActions({ page }: { readonly page: MovementPage }) {
  const [open, setOpen] = useState<Open>(null)
  const { movement, abilities } = page
  const isOfficer = abilities.linkTask.allowed
  const close = () => setOpen(null)
  const isOwn = movement.launcher === 'agency'
  const isClosed = movement.state === 'reviewed'
  return (
    <>
      <OwnParts page={page} />
      {movement.state === 'draft' && isOfficer && <DraftActions page={page} onOpen={setOpen} />}
      {movement.state === 'awaitingSignature' && (
        <>
          {isOfficer && <Move page={page} move="takeBack" label="Rút lại" />}
          <Button
            look="primary"
            icon="seal"
            disabledReason={abilities.launch.because}
            onClick={() => setOpen('launch')}
          >
            Đã ký, phát động
          </Button>
        </>
      )}
      {isOfficer && movement.launchedOn !== null && !isClosed && (
        <LinkButton to={paths.correctMovement(movement.id)} icon="edit">
          Sửa
        </LinkButton>
      )}
      {isOfficer && movement.state === 'launched' && (
        <Button look="quiet" disabledReason={abilities.recall.because} onClick={() => setOpen('recall')}>
          Thu hồi phát động…
        </Button>
      )}
      {isOfficer && isClosed && <Move page={page} move="reopen" label="Mở lại" />}
      {open === 'launch' && <LaunchDialog movement={movement} isOwn={isOwn} onClose={close} />}
      {open === 'recall' && <RecallDialog movement={movement} onClose={close} />}
      {open === 'remove' && <RemoveMovement movement={movement} onClose={close} />}
    </>
  )
}

function DraftActions({
  page,
  onOpen,
}: {
  readonly page: MovementPage
  readonly onOpen: (open: Open) => void
}) {
  const { movement, abilities } = page
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        disabledReason={abilities.remove.because}
        onClick={() => onOpen('remove')}
      >
        Bỏ bản soạn
      </Button>
      <LinkButton to={paths.correctMovement(movement.id)} icon="edit">
        Sửa
      </LinkButton>
      {movement.launcher === 'agency' ? (
        <Move page={page} move="submit" label="Trình ký" />
      ) : (
        <Button
          look="primary"
          icon="check"
          disabledReason={abilities.adopt.because}
          onClick={() => onOpen('launch')}
        >
          Tiếp nhận, hưởng ứng
        </Button>
      )}
    </>
  )
}

/** The head of a unit comes here to send what the unit will do. */
function OwnParts({ page: { movement, participations, abilities } }: { readonly page: MovementPage }) {
  if (abilities.linkTask.allowed) return null
  return participations
    .filter((part) => part.abilities.write.allowed)
    .map(({ id, unitName, state }) => (
      <LinkButton key={id} to={paths.participation(movement.id, id)} look="primary" icon="edit">
        {state === 'returned' ? `Sửa nội dung của ${unitName}` : `Gửi nội dung của ${unitName}`}
      </LinkButton>
    ))
}

const said = {
  submit: 'Đã trình ký; phong trào chờ lãnh đạo.',
  takeBack: 'Đã rút lại để sửa.',
  reopen: 'Đã mở lại phong trào.',
} as const

function Move({
  page: { movement, abilities },
  move,
  label,
}: {
  readonly page: MovementPage
  readonly move: keyof typeof said
  readonly label: string
}) {
  const change = useChange(moveMovement, { said: said[move] })
  const { id, version } = movement
  return (
    <Button
      look={move === 'submit' ? 'primary' : 'plain'}
      disabledReason={abilities[move].because}
      busy={change.isPending}
      onClick={() => change.mutate({ params: { id }, body: { version, move } })}
    >
      {label}
    </Button>
  )
}
