import { Menu } from '@mantine/core'
import { useState } from 'react'
import {
  cancelPropaganda,
  type PropagandaItem,
  type PropagandaYear,
  removePropaganda,
  reopenPropaganda,
  startPropaganda,
} from '#contract/propaganda'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { Icon } from '#ui/icon/Icon'
import { Row } from '#ui/section/Section'
import { useChange } from '../../app/queries.ts'
import { CancelForm } from './CancelForm.tsx'
import { ItemForm } from './ItemForm.tsx'
import { PublishForm } from './PublishForm.tsx'

interface ItemActionsProps {
  readonly plan: PropagandaYear
  readonly item: PropagandaItem
}

type Open = 'publish' | 'correct' | 'cancel' | 'remove' | null

/** What fits the state and the person: report the link, and the rest in a menu. */
export function ItemActions({ plan, item }: ItemActionsProps) {
  const [open, setOpen] = useState<Open>(null)
  const { abilities, content } = item
  if (!Object.values(abilities).some(({ allowed }) => allowed)) return null
  return (
    <div className="screen-only">
      <Row>
        {abilities.publish.allowed && (
          <Button
            size="compact-sm"
            icon="check"
            label={`Báo đã đăng: ${content}`}
            onClick={() => setOpen('publish')}
          >
            Báo đã đăng
          </Button>
        )}
        <MoreMenu item={item} onOpen={setOpen} />
      </Row>
      <ItemDialogs plan={plan} item={item} open={open} onClose={() => setOpen(null)} />
    </div>
  )
}

function MoreMenu({
  item,
  onOpen,
}: {
  readonly item: PropagandaItem
  readonly onOpen: (open: Open) => void
}) {
  const { id, version, abilities, content } = item
  const asked = { params: { id }, body: { version } }
  const start = useChange(startPropaganda, { said: 'Đã bắt đầu.' })
  const reopen = useChange(reopenPropaganda, { said: 'Đã mở lại nội dung.', refreshes: ['plan'] })
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <Button size="compact-sm" look="quiet" label={`Việc khác với: ${content}`} icon="more">
          Khác
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {abilities.start.allowed && (
          <Menu.Item leftSection={<Icon name="started" size={16} />} onClick={() => start.mutate(asked)}>
            Bắt đầu làm
          </Menu.Item>
        )}
        {abilities.correct.allowed && (
          <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => onOpen('correct')}>
            Sửa
          </Menu.Item>
        )}
        {abilities.reopen.allowed && (
          <Menu.Item leftSection={<Icon name="undo" size={16} />} onClick={() => reopen.mutate(asked)}>
            Mở lại
          </Menu.Item>
        )}
        {abilities.cancel.allowed && (
          <Menu.Item leftSection={<Icon name="cancelled" size={16} />} onClick={() => onOpen('cancel')}>
            Không làm nữa…
          </Menu.Item>
        )}
        {abilities.remove.allowed && (
          <Menu.Item leftSection={<Icon name="trash" size={16} />} onClick={() => onOpen('remove')}>
            Xóa…
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

interface ItemDialogsProps extends ItemActionsProps {
  readonly open: Open
  readonly onClose: () => void
}

function ItemDialogs({ plan, item, open, onClose }: ItemDialogsProps) {
  const { id, version, content } = item
  const remove = useChange(removePropaganda, {
    said: 'Đã xóa nội dung.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  const cancel = useChange(cancelPropaganda, {
    said: 'Đã ghi là không làm.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  return (
    <>
      <Dialog opened={open === 'publish'} title="Báo đã đăng, đã phát" onClose={onClose}>
        <PublishForm item={item} today={plan.today} onClose={onClose} />
      </Dialog>
      <Dialog opened={open === 'correct'} title="Sửa nội dung tuyên truyền" onClose={onClose}>
        <ItemForm plan={plan} item={item} onClose={onClose} />
      </Dialog>
      <Dialog opened={open === 'cancel'} title="Không làm nội dung này nữa" onClose={onClose}>
        <CancelForm
          content={content}
          busy={cancel.isPending}
          onSubmit={(reason) => cancel.mutate({ params: { id }, body: { version, reason } })}
          onClose={onClose}
        />
      </Dialog>
      <ConfirmDialog
        opened={open === 'remove'}
        title="Xóa nội dung này?"
        confirmLabel="Xóa nội dung"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={onClose}
      >
        <p>“{content}” mất khỏi kế hoạch; chỉ xóa khi ghi nhầm.</p>
      </ConfirmDialog>
    </>
  )
}
