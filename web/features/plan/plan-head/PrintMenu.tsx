import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { readPaperTemplate } from '#contract/paper-template'
import { downloadPlan } from '#contract/plan'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { addressOf } from '../../../app/api.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'

const papers = [
  { label: 'Word, theo lời văn bản', format: 'docx', look: 'asPrinted' },
  { label: 'Word, việc theo bảng', format: 'docx', look: 'table' },
  { label: 'Word, việc theo gạch đầu dòng', format: 'docx', look: 'items' },
  { label: 'PDF, theo lời văn bản', format: 'pdf', look: 'asPrinted' },
  { label: 'PDF, việc theo bảng', format: 'pdf', look: 'table' },
] as const

const ownTemplate = { label: 'Word, theo mẫu của cơ quan', format: 'docx', look: 'template' } as const

/** The plan as an official paper again, with what was changed since, in the layout that papers must have. */
export function PrintMenu({ planId }: { readonly planId: string }): ReactNode {
  const hasTemplate = (useAsk(readPaperTemplate).data?.template ?? null) !== null
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button icon="print">In kế hoạch</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...papers, ...(hasTemplate ? [ownTemplate] : [])].map(({ label, format, look }) => (
          <Menu.Item
            key={label}
            component="a"
            href={addressOf(downloadPlan, { params: { id: planId }, query: { format, look } })}
            leftSection={<Icon name="download" size={16} />}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to={paths.paperTemplate()} leftSection={<Icon name="paper" size={16} />}>
          Mẫu riêng của cơ quan…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
