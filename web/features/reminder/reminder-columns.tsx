import { Link } from '@tanstack/react-router'
import { type Reminder, type ReminderGroup, reminderGroup, reminderGroupLabels } from '#contract/reminder'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import type { IconName } from '#ui/icon/Icon'
import { StateBadge, type Tone } from '#ui/state-badge/StateBadge'
import type { Column } from '../../ui/data-table/column.ts'
import classes from './Reminder.module.css'
import type { Marks } from './use-marks.ts'

/** How a group looks wherever it is shown. */
export const groupLooks: Readonly<Record<ReminderGroup, { icon: IconName; tone: Tone }>> = {
  escalated: { icon: 'alert', tone: 'late' },
  late: { icon: 'late', tone: 'late' },
  due: { icon: 'due', tone: 'due' },
  soon: { icon: 'due', tone: 'due' },
  asked: { icon: 'mail', tone: 'plain' },
  waiting: { icon: 'waiting', tone: 'waiting' },
}

/** The table of reminders; the thing itself comes first and leads to where it is. Going there marks it as read. */
export function reminderColumns(marks: Marks): readonly Column<Reminder>[] {
  return [
    {
      id: 'title',
      header: 'Việc',
      width: 280,
      value: ({ title }) => title,
      cell: (reminder) => (
        <>
          <Link
            to={reminder.path}
            className={(reminder.isRead || reminder.isClosed ? classes.read : classes.unread) ?? ''}
            onClick={() => marks.seen(reminder)}
          >
            {reminder.title}
          </Link>
          <div className={classes.quiet}>{reminder.sentence}</div>
        </>
      ),
    },
    {
      id: 'group',
      header: 'Loại',
      width: 150,
      value: ({ group }) => reminderGroupLabels[group],
      sortBy: ({ group }) => reminderGroup.options.indexOf(group),
      cell: (reminder) => <Group reminder={reminder} />,
    },
    {
      id: 'sentence',
      header: 'Tình trạng',
      width: 260,
      isHiddenAtFirst: true,
      value: ({ sentence }) => sentence,
    },
    {
      id: 'lastDay',
      header: 'Hạn cuối',
      kind: 'day',
      width: 100,
      value: ({ lastDay }) => lastDay,
    },
    { id: 'units', header: 'Đơn vị chủ trì', width: 180, value: ({ units }) => units },
    {
      id: 'wording',
      header: 'Thời hạn trong văn bản',
      width: 200,
      isHiddenAtFirst: true,
      value: ({ wording }) => wording,
    },
    {
      id: 'writtenAt',
      header: 'Nhắc lúc',
      width: 130,
      value: ({ writtenAt }) => showMoment(writtenAt),
      sortBy: ({ writtenAt }) => writtenAt,
    },
    {
      id: 'mark',
      header: 'Đánh dấu',
      width: 130,
      value: ({ isRead }) => (isRead ? 'Đã đọc' : 'Chưa đọc'),
      cell: (reminder) => <ReadMark reminder={reminder} marks={marks} />,
    },
  ]
}

function Group({ reminder: { group, isClosed } }: { readonly reminder: Reminder }) {
  if (isClosed) {
    return (
      <StateBadge icon="done" tone="quiet">
        Không còn cần nhắc
      </StateBadge>
    )
  }
  const { icon, tone } = groupLooks[group]
  return (
    <StateBadge icon={icon} tone={tone}>
      {reminderGroupLabels[group]}
    </StateBadge>
  )
}

/** In words: a tick alone would look as if the reminder had been read. */
function ReadMark({ reminder, marks }: { readonly reminder: Reminder; readonly marks: Marks }) {
  const { isRead, title } = reminder
  return (
    <Button
      size="compact-sm"
      icon={isRead ? 'undo' : 'check'}
      label={isRead ? `Đánh dấu chưa đọc: ${title}` : `Đánh dấu đã đọc: ${title}`}
      onClick={() => marks.set(reminder, !isRead)}
    >
      {isRead ? 'Chưa đọc' : 'Đã đọc'}
    </Button>
  )
}
