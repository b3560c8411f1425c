import { useState } from 'react'
import { listMembers, type Member } from '#contract/member'
import { roleLabels } from '#contract/role'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { DataTable } from '#ui/data-table/DataTable'
import { Page } from '#ui/page/Page'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAsk } from '../../../app/queries.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { MemberDialog } from '../MemberDialog.tsx'

/** Who may sign in for the agency, and as what. */
export function MembersPage() {
  const members = useAsk(listMembers)
  const [open, setOpen] = useState<Member | 'new' | null>(null)
  return (
    <Page
      title="Thành viên"
      lead="Những người đăng nhập và làm việc cho cơ quan, với vai trò của họ."
      actions={
        <Button
          icon="add"
          look="primary"
          disabledReason={members.data?.abilities.invite.because ?? null}
          onClick={() => setOpen('new')}
        >
          Mời thành viên
        </Button>
      }
    >
      <Answer of={members}>
        {({ members: all, people }) => (
          <>
            <DataTable
              name="members"
              caption="Thành viên của cơ quan"
              rows={all}
              columns={columnsFor(setOpen)}
              rowId={({ id }) => id}
              toneOf={({ active }) => (active ? undefined : 'quiet')}
            />
            <MemberDialog of={open} people={people} onClose={() => setOpen(null)} />
          </>
        )}
      </Answer>
    </Page>
  )
}

const columnsFor = (onOpen: (member: Member) => void): readonly Column<Member>[] => [
  {
    id: 'name',
    header: 'Họ và tên',
    width: 210,
    value: ({ name }) => name,
    cell: (member) => (
      <Button
        look="quiet"
        size="compact-sm"
        label={`Sửa ${member.name}`}
        disabledReason={member.abilities.change.because}
        onClick={() => onOpen(member)}
      >
        {member.isMe ? `${member.name} (tôi)` : member.name}
      </Button>
    ),
  },
  {
    id: 'roles',
    header: 'Vai trò',
    width: 190,
    value: ({ roles }) => roles.map((role) => roleLabels[role]).join(', '),
  },
  {
    id: 'state',
    header: 'Trạng thái',
    width: 170,
    value: ({ active }) => (active ? 'Đang hoạt động' : 'Ngừng hoạt động'),
    cell: ({ active }) =>
      active ? (
        <StateBadge icon="done" tone="done">
          Đang hoạt động
        </StateBadge>
      ) : (
        <StateBadge icon="cancelled" tone="quiet">
          Ngừng hoạt động
        </StateBadge>
      ),
  },
  {
    id: 'userName',
    header: 'Tên đăng nhập',
    width: 140,
    value: ({ account }) => account?.userName ?? 'Do cơ quan khác lập',
  },
  { id: 'email', header: 'Thư điện tử', width: 200, value: ({ account }) => account?.email ?? '' },
  { id: 'person', header: 'Nhân sự', width: 160, value: ({ person }) => person?.name ?? 'Chưa gắn' },
  {
    id: 'secondFactor',
    header: 'Xác thực hai bước',
    width: 150,
    value: ({ account }) => (account === null ? '' : account.hasSecondFactor ? 'Đang bật' : 'Chưa bật'),
  },
]
