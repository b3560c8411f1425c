import { Link } from '@tanstack/react-router'
import { readMovement } from '#contract/movement'
import type { Participation } from '#contract/participation'
import { showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { DiffLines } from '#ui/diff-lines/DiffLines'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Facts } from '#ui/facts/Facts'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import styles from '../Movement.module.css'
import { standingWords } from '../movement-words.ts'
import { ParticipationForm } from '../ParticipationForm.tsx'
import { ParticipationVerdict } from '../ParticipationVerdict.tsx'
import { ReturnedNotice } from '../ReturnedNotice.tsx'

/** What one unit does in a movement: written by its head, approved or returned by the officer. */
export function ParticipationPage() {
  const movementId = useAddressParam('movementId')
  const participationId = useAddressParam('participationId')
  const found = useAsk(readMovement, { params: { id: movementId } })
  const back = { to: paths.movement(movementId), label: 'Phong trào' }
  const { data } = found
  if (data === undefined) {
    return (
      <Page title="Nội dung tham gia" back={back} narrow>
        <Answer of={found}>{() => null}</Answer>
      </Page>
    )
  }
  const { title, participationDue: due } = data.movement
  const part = data.participations.find(({ id }) => id === participationId)
  return (
    <Page
      title={part?.unitName ?? 'Nội dung tham gia'}
      lead={`Nội dung tham gia phong trào “${title}”${due ? `, gửi chậm nhất ngày ${showDay(due)}` : ''}.`}
      back={back}
      narrow
    >
      {part ? <Part key={part.id} part={part} /> : <NotThere />}
      <NextWaiting movementId={movementId} others={data.participations.filter(({ id }) => id !== part?.id)} />
    </Page>
  )
}

interface NextWaitingProps {
  readonly movementId: string
  readonly others: readonly Participation[]
}

/** Who approves goes from one unit to the next, without the way over the board. */
function NextWaiting({ movementId, others }: NextWaitingProps) {
  const waiting = others.filter(({ state, abilities }) => state === 'submitted' && abilities.approve.allowed)
  const [next] = waiting
  if (next === undefined) return null
  return (
    <p>
      Còn {waiting.length} đơn vị chờ duyệt, tiếp theo là{' '}
      <Link to={paths.participation(movementId, next.id)}>{next.unitName}</Link>.
    </p>
  )
}

function NotThere() {
  return (
    <EmptyState icon="unit" title="Không tìm thấy nội dung tham gia này">
      Mỗi người chỉ xem được nội dung tham gia của đơn vị mình.
    </EmptyState>
  )
}

function Part({ part }: { readonly part: Participation }) {
  const { label, icon, tone } = standingWords(part)
  return (
    <>
      <p>
        <StateBadge icon={icon} tone={tone}>
          {label}
        </StateBadge>
      </p>
      <ReturnedNotice part={part} />
      {part.changes.length > 0 && (
        <Section title="Có gì thay đổi so với lần trước">
          <DiffLines differences={part.changes} />
        </Section>
      )}
      {part.abilities.write.allowed ? (
        <ParticipationForm key={part.version} part={part} />
      ) : (
        <PartFacts part={part} />
      )}
      <ParticipationVerdict part={part} />
    </>
  )
}

function PartFacts({ part }: { readonly part: Participation }) {
  const { content, sentAt, sentByName, settledAt, settledByName, state } = part
  const period =
    content.startsOn || content.endsOn
      ? `${content.startsOn ? showDay(content.startsOn) : '…'} – ${content.endsOn ? showDay(content.endsOn) : '…'}`
      : null
  return (
    <Facts
      facts={[
        ['Nội dung thực hiện', content.work && <span className={styles.words}>{content.work}</span>],
        ['Chỉ tiêu của đơn vị', content.aims && <span className={styles.words}>{content.aims}</span>],
        ['Thời gian thực hiện', period],
        ['Người phụ trách', content.contact],
        ['Gửi lúc', sentAt && `${showMoment(sentAt)}, ${sentByName ?? ''}`],
        [
          'Duyệt lúc',
          state === 'approved' && settledAt ? `${showMoment(settledAt)}, ${settledByName ?? ''}` : null,
        ],
      ]}
    />
  )
}
