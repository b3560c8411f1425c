import { useRef } from 'react'
import { listReminders, markAllReminders, markReminders, type Reminder } from '#contract/reminder'
import { call } from '../../app/api.ts'
import { useChange } from '../../app/queries.ts'
import { showToast } from '../../ui/toasts/show-toast.ts'

/** So many are marked as unread at once, and so many are listed at once. */
const MARKED_AT_ONCE = 500
const LISTED_AT_ONCE = 200

export interface Marks {
  /** Somebody went where the reminder leads. */
  readonly seen: (reminder: Reminder) => void
  readonly set: (reminder: Reminder, read: boolean) => void
}

/** Marks one reminder; a press beside the right line is taken back where it is said. */
export function useMarks(): Marks {
  const silently = useChange(markReminders)
  const unread = useChange(markReminders, { said: 'Đã đánh dấu lại là chưa đọc.' })
  const read = useChange(markReminders, {
    onDone: (_, { body: { ids } }) =>
      showToast({
        kind: 'done',
        message: 'Đã đánh dấu đã đọc.',
        undo: () => unread.mutate({ body: { ids, read: false } }),
      }),
  })
  return {
    seen: ({ id, isRead }) => {
      if (!isRead) silently.mutate({ body: { ids: [id], read: true } })
    },
    set: ({ id }, wanted) => (wanted ? read : unread).mutate({ body: { ids: [id], read: wanted } }),
  }
}

/** Marks everything as read that was seen up to a moment; what was unread before can be so again. */
export function useMarkAll() {
  const before = useRef<readonly string[]>([])
  const unread = useChange(markReminders, { said: 'Đã đánh dấu lại là chưa đọc.' })
  const readAll = useChange(markAllReminders, {
    onDone: ({ marked }) => {
      const ids = before.current
      const canUndo = ids.length > 0 && ids.length <= MARKED_AT_ONCE
      showToast({
        kind: 'done',
        message: `Đã đánh dấu ${marked} lời nhắc là đã đọc.`,
        ...(canUndo && { undo: () => unread.mutate({ body: { ids: [...ids], read: false } }) }),
      })
    },
  })
  const markAll = async (until: string): Promise<void> => {
    // Without them it is marked all the same; it is only not offered to be taken back.
    before.current = await unreadIds().catch(() => [])
    readAll.mutate({ body: { until } })
  }
  return { markAll, isBusy: readAll.isPending }
}

/** Which reminders nobody has read; not all of them when they are too many to be marked back. */
async function unreadIds(): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page = 1; ids.length <= MARKED_AT_ONCE; page += 1) {
    const { reminders, total } = await call(listReminders, {
      query: { show: 'unread', page, pageSize: LISTED_AT_ONCE },
    })
    ids.push(...reminders.map(({ id }) => id))
    if (reminders.length === 0 || ids.length >= total) break
  }
  return ids
}
