import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listUnits } from '#contract/organisation'
import {
  type PersonPage as PageOfPerson,
  type Posting,
  readPerson,
  removePerson,
  removePosting,
} from '#contract/people'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { CardList, Section } from '#ui/section/Section'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { EndPostingForm } from '../EndPostingForm.tsx'
import { PersonNameForm } from '../PersonNameForm.tsx'
import { PostingCard } from '../PostingCard.tsx'
import { PostPersonForm } from '../PostPersonForm.tsx'

/** Someone of the agency and every posting they held. */
export function PersonPage() {
  const personId = useAddressParam('personId')
  const page = useAsk(readPerson, { params: { id: personId } })
  return (
    <Page title={page.data?.person.fullName ?? 'Nhân sự'} back={{ to: paths.people(), label: 'Nhân sự' }}>
      <Answer of={page}>{(data) => <PersonBody page={data} />}</Answer>
    </Page>
  )
}

type Ask =
  | { readonly what: 'name' | 'post' | 'remove' }
  | { readonly what: 'end' | 'removePosting'; readonly posting: Posting }

function PersonBody({ page }: { readonly page: PageOfPerson }) {
  const { person, abilities } = page
  const [ask, setAsk] = useState<Ask | null>(null)
  const { because } = abilities.change
  return (
    <>
      <Section
        title="Quá trình công tác"
        actions={
          <>
            <Button
              icon="add"
              look="primary"
              disabledReason={because}
              onClick={() => setAsk({ what: 'post' })}
            >
              Vị trí mới, điều động
            </Button>
            <Button icon="edit" disabledReason={because} onClick={() => setAsk({ what: 'name' })}>
              Sửa họ tên
            </Button>
            <Button
              icon="trash"
              disabledReason={abilities.remove.because}
              onClick={() => setAsk({ what: 'remove' })}
            >
              Xóa ghi nhầm
            </Button>
          </>
        }
      >
        {person.postings.length === 0 ? (
          <EmptyState icon="person" title="Chưa có vị trí nào">
            Hãy ghi vị trí để người này nhận được việc của đơn vị.
          </EmptyState>
        ) : (
          <CardList>
            {person.postings.map((posting) => (
              <PostingCard
                key={posting.id}
                posting={posting}
                because={because}
                onEnd={() => setAsk({ what: 'end', posting })}
                onRemove={() => setAsk({ what: 'removePosting', posting })}
              />
            ))}
          </CardList>
        )}
      </Section>
      <PersonDialogs page={page} ask={ask} onClose={() => setAsk(null)} />
    </>
  )
}

interface PersonDialogsProps {
  readonly page: PageOfPerson
  readonly ask: Ask | null
  readonly onClose: () => void
}

function PersonDialogs({ page: { person }, ask, onClose }: PersonDialogsProps) {
  const navigate = useNavigate()
  const units = useAsk(listUnits)
  const dropPosting = useChange(removePosting, { said: 'Đã xóa vị trí ghi nhầm.', onDone: onClose })
  const drop = useChange(removePerson, {
    said: 'Đã xóa người ghi nhầm.',
    onDone: () => void navigate({ to: paths.people() }),
  })
  const version = { version: person.version }
  return (
    <>
      <Dialog opened={ask?.what === 'name'} title="Sửa họ tên" onClose={onClose}>
        <PersonNameForm person={person} onClose={onClose} />
      </Dialog>
      <Dialog opened={ask?.what === 'post'} title="Vị trí mới, điều động" onClose={onClose}>
        <PostPersonForm
          person={person}
          units={units.data?.units.filter(({ inForce }) => inForce) ?? []}
          onClose={onClose}
        />
      </Dialog>
      <Dialog opened={ask?.what === 'end'} title="Thôi giữ vị trí" onClose={onClose}>
        {ask?.what === 'end' && <EndPostingForm person={person} posting={ask.posting} onClose={onClose} />}
      </Dialog>
      <ConfirmDialog
        opened={ask?.what === 'removePosting'}
        title="Xóa vị trí ghi nhầm"
        confirmLabel="Xóa vị trí"
        danger
        busy={dropPosting.isPending}
        onClose={onClose}
        onConfirm={() => {
          if (ask?.what !== 'removePosting') return
          dropPosting.mutate({ params: { id: person.id, postingId: ask.posting.id }, body: version })
        }}
      >
        <p>Chỉ xóa khi vị trí này chưa từng có. Nếu đã giữ rồi thôi, hãy dùng “Thôi vị trí”.</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={ask?.what === 'remove'}
        title={`Xóa ${person.fullName}`}
        confirmLabel="Xóa người"
        danger
        busy={drop.isPending}
        onClose={onClose}
        onConfirm={() => drop.mutate({ params: { id: person.id }, body: version })}
      >
        <p>Chỉ xóa được người ghi nhầm, chưa có tài khoản. Người đã nghỉ thì ghi ngày thôi giữ vị trí.</p>
      </ConfirmDialog>
    </>
  )
}
