import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { downloadConclusion, downloadMinutes } from '#contract/inspection-conclusion'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { addressOf } from '../../app/api.ts'

interface PrintMenuProps {
  readonly label: string
  readonly endpoint: typeof downloadConclusion | typeof downloadMinutes
  readonly params: Readonly<Record<string, string>>
}

const formats = [
  { format: 'docx', label: 'Tệp Word để sửa' },
  { format: 'pdf', label: 'Tệp PDF để in' },
] as const

/** A paper of a round as a file, in the layout that papers must have. */
export function PrintMenu({ label, endpoint, params }: PrintMenuProps): ReactNode {
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button icon="print">{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((each) => (
          <Menu.Item
            key={each.format}
            component="a"
            href={addressOf(endpoint, { params, query: { format: each.format } })}
            leftSection={<Icon name="download" size={16} />}
          >
            {each.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
