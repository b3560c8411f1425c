import { Drawer } from '@mantine/core'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { readTask } from '#contract/task'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { TaskDetails } from '../task/TaskDetails.tsx'
import styles from '../task/TaskPanel.module.css'
import { useEscape } from '../task/use-escape.ts'

/** A task beside the list it was found in; on a phone it takes the whole screen. Closing returns to the list. */
export function TaskPanel(): ReactNode {
  const taskId = useAddressParam('taskId')
  const answer = useAsk(readTask, { params: { id: taskId } })
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [, planId] = /^\/plans\/([^/]+)/.exec(pathname) ?? []
  const list = planId ? paths.plan(planId) : paths.myWork()
  const close = (): void => void navigate({ to: list, search: true, resetScroll: false } as never)
  const panel = useRef<HTMLDivElement>(null)
  useEscape(panel, close)
  return (
    <Drawer
      ref={panel}
      opened
      onClose={close}
      closeOnEscape={false}
      position="right"
      size="min(100vw, 600px)"
      title={answer.data ? `Nhiệm vụ · ${answer.data.plan.title}` : 'Nhiệm vụ'}
      closeButtonProps={{ 'aria-label': 'Đóng nhiệm vụ' }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      transitionProps={{ duration: 120 }}
      classNames={{ title: styles.drawerTitle ?? '', body: styles.drawerBody ?? '' }}
    >
      <Answer of={answer} skeleton={<Skeletons rows={6} height={40} />}>
        {(data) => <TaskDetails page={data} />}
      </Answer>
    </Drawer>
  )
}
